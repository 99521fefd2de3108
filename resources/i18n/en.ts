<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cards</name>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print {count} cards</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Save {count} cards</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} chosen</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} of {offered} chosen</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{count} cards</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{sheets} sheets</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>%n digits typed</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>members</name>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n points to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n points won</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n visits</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits in a year</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one %n days ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} found</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} members</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{number} and %n more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>{what} within %n days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message numerus="yes">
        <location filename="../../ui/paper_queue.py"/>
        <source>%n receipt(s) to print</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n min left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n s left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>%n contradictions were found: restore a backup, or ask for support.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/form.py"/>
        <source>%n fields need another answer.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>All in order: %n entries checked.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message numerus="yes">
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>%n receipts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print {count} statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save {count} statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{count} statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>till</name>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n found</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n lines</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n on hold</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n points</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points back</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points taken</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n points to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n visits to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit %n days ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than %n found</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>top_up</name>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>over %n months</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
</TS>
