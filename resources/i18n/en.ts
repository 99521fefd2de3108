<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cards</name>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print {count} cards</source>
        <translation><numerusform>Print {count} card</numerusform><numerusform>Print {count} cards</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Save {count} cards</source>
        <translation><numerusform>Save {count} card</numerusform><numerusform>Save {count} cards</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} chosen</source>
        <translation><numerusform>{chosen} chosen</numerusform><numerusform>{chosen} chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} of {offered} chosen</source>
        <translation><numerusform>{chosen} of {offered} chosen</numerusform><numerusform>{chosen} of {offered} chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{count} cards</source>
        <translation><numerusform>{count} card</numerusform><numerusform>{count} cards</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{sheets} sheets</source>
        <translation><numerusform>{sheets} sheet</numerusform><numerusform>{sheets} sheets</numerusform></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n cards</source>
        <translation><numerusform>%n card</numerusform><numerusform>%n cards</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>%n coupons</source>
        <translation><numerusform>%n coupon</numerusform><numerusform>%n coupons</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>%n entries</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>%n members</source>
        <translation><numerusform>%n member</numerusform><numerusform>%n members</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>%n members have the coupon now.</source>
        <translation><numerusform>%n member has the coupon now.</numerusform><numerusform>%n members have the coupon now.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n months</source>
        <translation><numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n pages</source>
        <translation><numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>%n rows</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n statements</source>
        <translation><numerusform>%n statement</numerusform><numerusform>%n statements</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>It would reach %n members.</source>
        <translation><numerusform>It would reach %n member.</numerusform><numerusform>It would reach %n members.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>Undone: %n balances</source>
        <translation><numerusform>Undone: %n balance</numerusform><numerusform>Undone: %n balances</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>Undone: %n members</source>
        <translation><numerusform>Undone: %n member</numerusform><numerusform>Undone: %n members</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>coupon</name>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>%n pieces free</source>
        <translation><numerusform>%n piece free</numerusform><numerusform>%n pieces free</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>%n points more</source>
        <translation><numerusform>%n point more</numerusform><numerusform>%n points more</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From %n pieces on</source>
        <translation><numerusform>From %n piece on</numerusform><numerusform>From %n pieces on</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From %n pieces on the cheapest is free</source>
        <translation><numerusform>From %n piece on the cheapest is free</numerusform><numerusform>From %n pieces on the cheapest is free</numerusform></translation>
    </message>
</context>
<context>
    <name>coupons</name>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>%n coupons are ready for paper.</source>
        <translation><numerusform>%n coupon is ready for paper.</numerusform><numerusform>%n coupons are ready for paper.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>%n members</source>
        <translation><numerusform>%n member</numerusform><numerusform>%n members</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>%n members have the coupon now.</source>
        <translation><numerusform>%n member has the coupon now.</numerusform><numerusform>%n members have the coupon now.</numerusform></translation>
    </message>
</context>
<context>
    <name>data</name>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>%n rows</source>
        <translation><numerusform>%n rows</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>%n rows are in {file}: correct them there and import that file.</source>
        <translation><numerusform>%n rows are in {file}: correct them there and import that file.</numerusform><numerusform>%n rows are in {file}: correct them there and import that file.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Import %n rows</source>
        <translation><numerusform>Import %n rows</numerusform><numerusform>Import %n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Taken back: %n members are gone again.</source>
        <translation><numerusform>Taken back: %n member are gone again.</numerusform><numerusform>Taken back: %n members are gone again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>the newest %n</source>
        <translation><numerusform>the newest %n</numerusform><numerusform>the newest %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points} point</numerusform><numerusform>{points} points</numerusform></translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>%n digits typed</source>
        <translation><numerusform>%n digit typed</numerusform><numerusform>%n digits typed</numerusform></translation>
    </message>
</context>
<context>
    <name>members</name>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n points to {tier}</source>
        <translation><numerusform>%n point to {tier}</numerusform><numerusform>%n points to {tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n points won</source>
        <translation><numerusform>%n point won</numerusform><numerusform>%n points won</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n visits</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits in a year</source>
        <translation><numerusform>%n visit in a year</numerusform><numerusform>%n visits in a year</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits to {tier}</source>
        <translation><numerusform>%n visit to {tier}</numerusform><numerusform>%n visits to {tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one %n days ago</source>
        <translation><numerusform>last one %n day ago</numerusform><numerusform>last one %n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} points expire on {day}</source>
        <translation><numerusform>{amount} point expires on {day}</numerusform><numerusform>{amount} points expire on {day}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} and more found</source>
        <translation><numerusform>{count} and more found</numerusform><numerusform>{count} and more found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} found</source>
        <translation><numerusform>{count} found</numerusform><numerusform>{count} found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} members</source>
        <translation><numerusform>{count} member</numerusform><numerusform>{count} members</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{number} and %n more</source>
        <translation><numerusform>{number} and %n more</numerusform><numerusform>{number} and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points} point</numerusform><numerusform>{points} points</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{points} points booked.</source>
        <translation><numerusform>{points} point booked.</numerusform><numerusform>{points} points booked.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>{what} within %n days</source>
        <translation><numerusform>{what} within %n day</numerusform><numerusform>{what} within %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message numerus="yes">
        <location filename="../../ui/paper_queue.py"/>
        <source>%n receipt(s) to print</source>
        <translation><numerusform>%n receipt to print</numerusform><numerusform>%n receipts to print</numerusform></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n min left</source>
        <translation><numerusform>about %n min left</numerusform><numerusform>about %n min left</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n s left</source>
        <translation><numerusform>about %n s left</numerusform><numerusform>about %n s left</numerusform></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>%n contradictions were found: restore a backup, or ask for support.</source>
        <translation><numerusform>%n contradiction was found: restore a backup, or ask for support.</numerusform><numerusform>%n contradictions were found: restore a backup, or ask for support.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/roles_model.py"/>
        <source>%n fields need another answer.</source>
        <translation><numerusform>%n field needs another answer.</numerusform><numerusform>%n fields need another answer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>All in order: %n entries checked.</source>
        <translation><numerusform>All in order: %n entry checked.</numerusform><numerusform>All in order: %n entries checked.</numerusform></translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message numerus="yes">
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>%n receipts</source>
        <translation><numerusform>%n receipt</numerusform><numerusform>%n receipts</numerusform></translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print {count} statements</source>
        <translation><numerusform>Print {count} statement</numerusform><numerusform>Print {count} statements</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save {count} statements</source>
        <translation><numerusform>Save {count} statement</numerusform><numerusform>Save {count} statements</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{count} statements</source>
        <translation><numerusform>{count} statement</numerusform><numerusform>{count} statements</numerusform></translation>
    </message>
</context>
<context>
    <name>till</name>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n coupons · F9</source>
        <translation><numerusform>%n coupon · F9</numerusform><numerusform>%n coupons · F9</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n found</source>
        <translation><numerusform>%n found</numerusform><numerusform>%n found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n lines</source>
        <translation><numerusform>%n line</numerusform><numerusform>%n lines</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n on hold</source>
        <translation><numerusform>%n on hold</numerusform><numerusform>%n on hold</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n points</source>
        <translation><numerusform>%n point</numerusform><numerusform>%n points</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points back</source>
        <translation><numerusform>%n point back</numerusform><numerusform>%n points back</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points taken</source>
        <translation><numerusform>%n point taken</numerusform><numerusform>%n points taken</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n points to {tier}</source>
        <translation><numerusform>%n point to {tier}</numerusform><numerusform>%n points to {tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n visits to {tier}</source>
        <translation><numerusform>%n visit to {tier}</numerusform><numerusform>%n visits to {tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit %n days ago</source>
        <translation><numerusform>Last visit %n day ago</numerusform><numerusform>Last visit %n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than %n found</source>
        <translation><numerusform>more than %n found</numerusform><numerusform>more than %n found</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>{count} come back</source>
        <translation><numerusform>{count} comes back</numerusform><numerusform>{count} come back</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points are spent already: the balance goes below zero.</source>
        <translation><numerusform>{points} point is spent already: the balance goes below zero.</numerusform><numerusform>{points} points are spent already: the balance goes below zero.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points are spent already: {amount} less is paid out for them.</source>
        <translation><numerusform>{points} point is spent already: {amount} less is paid out for it.</numerusform><numerusform>{points} points are spent already: {amount} less is paid out for them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{points} points expire on {day}</source>
        <translation><numerusform>{points} point expires on {day}</numerusform><numerusform>{points} points expire on {day}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points that are spent already are waived.</source>
        <translation><numerusform>{points} point that is spent already is waived.</numerusform><numerusform>{points} points that are spent already are waived.</numerusform></translation>
    </message>
</context>
<context>
    <name>top_up</name>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/words.py"/>
        <source>{bonus} over %n months</source>
        <translation><numerusform>{bonus} over %n month</numerusform><numerusform>{bonus} over %n months</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/words.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points} point</numerusform><numerusform>{points} points</numerusform></translation>
    </message>
</context>
</TS>
