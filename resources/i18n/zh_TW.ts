<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Badge made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Bearer card opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Bearer cards issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Blank cards made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card thawed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Category removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Category saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Date confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Held sale discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Import booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Import reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Keys locked for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Left the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logo changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logo removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member's PIN removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member's PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Members merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Month locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN set by passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Photo changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Photo removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Receipt printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Role saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Rules changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Shift closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Shop made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>The day is closed and backed up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>Lock, switch cashier (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>More screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Nobody logged in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <source>Lost this card? Call {phone}</source>
        <translation>遺失請掛失：{phone}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <location filename="../../shop_member/printing/cards.py"/>
        <source>Member card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/cards.py"/>
        <source>Member cards</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <location filename="../../shop_member/printing/cards.py"/>
        <source>No. {number}</source>
        <translation>卡號 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/cards.py"/>
        <source>Show this code at the till</source>
        <translation>結帳時請出示此碼</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <source>Valid until {date}</source>
        <translation>有效期限至 {date}</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Back only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/__init__.py"/>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Cards of new members will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Drawing the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Everything is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Front and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Made ahead, they are handed out at enrolment or to guests without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Make blank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Making cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Members' cards that were never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Name, phone or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No blank cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No card chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>No. {number} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/pieces.py"/>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print {count} cards</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Putting the prints on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Save {count} cards</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Search above, or scan a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Single cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Tags are given on a member's page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>This computer has no printer: save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Try another part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Where cards go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Whose cards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>printed {times}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>to hand out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} chosen</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} of {offered} chosen</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{count} cards</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{sheets} sheets</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{tag} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{what} on {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{what} printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{what} saved in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Check the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>The date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>This computer says it is {date}, {time}, which does not follow the last booking. Selling goes on; nothing expires until the owner has confirmed the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Mainland China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Nothing half-done was booked: what was finished before is safe, and you can go on working. If it happens again, copy the details and send them to support. They name no guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Shop Member made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <location filename="../../shop_member/words.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <source>It is not certain that this was booked: look at the last receipts before repeating.</source>
        <translation>無法確定這筆是否已入帳：請先查看最近的收據，再決定是否重做。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The SQLite of this computer ({version}) has a known defect: install the program with its own.</source>
        <translation>這台電腦的SQLite（{version}）有已知瑕疵：請安裝程式自帶的版本。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The backup {path} is damaged or incomplete: choose another one. The present shop is unchanged.</source>
        <translation>備份{path}已損壞或不完整：請改選其他備份。目前的店家資料沒有變動。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The disk of {path} is full: free some space, then repeat. Nothing is lost.</source>
        <translation>{path}所在的磁碟已滿：請先騰出空間再重試。資料都還在。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The disk of {path} reports an error ({detail}): check it, then repeat. Nothing booked is lost.</source>
        <translation>{path}所在的磁碟回報錯誤（{detail}）：請檢查後重試。已入帳的都還在。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The keyring of this computer does not answer: unlock it, then start again. Nothing is lost.</source>
        <translation>這台電腦的鑰匙圈沒有回應：請先解鎖，再重新啟動程式。資料都還在。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The keys in {path} are damaged: restore them from a backup with its code.</source>
        <translation>{path}的金鑰已損壞：請用備份和復原碼還原。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The keys of {path} are missing: restore them from a backup with its code.</source>
        <translation>找不到{path}的金鑰：請用備份和復原碼還原。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The last bookings are missing from {path}: an older copy was put back. Restore the newest backup.</source>
        <translation>{path}缺少最後幾筆帳：這是較舊的副本。請還原最新的備份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The printer did not answer ({detail}): check it, then print again.</source>
        <translation>印表機沒有回應（{detail}）：請檢查後再列印一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>These keys do not belong to {path}: restore both from one backup.</source>
        <translation>這組金鑰不屬於{path}：請從同一份備份還原兩者。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} belongs to another program: choose a Shop Member file.</source>
        <translation>{path}屬於其他程式：請選擇Shop Member的檔案。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} can't be read: check that it exists and that you may open it.</source>
        <translation>無法讀取{path}：請確認檔案存在，而且有權開啟。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is already there: choose another name or move it away.</source>
        <translation>{path}已經存在：請換個名稱，或先移走舊檔。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is busy: wait a moment and repeat. Nothing is lost.</source>
        <translation>{path}正在使用中：請稍候再試。資料都還在。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is damaged or is no shop file: restore the last backup.</source>
        <translation>{path}已損壞，或不是店家檔案：請還原最近的備份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is no backup of Shop Member: choose another file.</source>
        <translation>{path}不是Shop Member的備份：請改選其他檔案。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is open in another window: use that one or close it.</source>
        <translation>{path}已在另一個視窗開啟：請使用那個視窗，或先關閉它。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} was made by a newer Shop Member: update this program first.</source>
        <translation>{path}是較新版的Shop Member建立的：請先更新這個程式。</translation>
    </message>
</context>
<context>
    <name>first start</name>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>00:00 (midnight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>12 characters or more, such as four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>4 to 8 digits that nobody would guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>58 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>A test print is in the settings. Without a printer, receipts can be kept as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Address (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Business day and tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Business day ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Country and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Day and tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/__init__.py"/>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Fixed once something was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>If this computer breaks, this code or your passphrase opens your backups. It is shown only now: print it, or write it down, and keep it away from the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Items may have other rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Keep as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Keep the recovery code as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Make the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>No printer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Prices include tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Print receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Printed on receipts, cards and statements. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/paper.py"/>
        <source>Recovery code of the shop's keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax is added to prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax on what is sold, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Telephone (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The PIN opens the till every day. The passphrase lifts a locked PIN and opens backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The business day ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The country sets tax, limits and what may expire, to begin with. This is no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/__init__.py"/>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The demo shop is being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The recovery code is at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The shop is made now. All but the currency can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The two PINs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/paper.py"/>
        <source>This code opens the backups of this shop when its computer is gone. Whoever has it and a backup can read everything: keep it locked away, not at the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Try the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>What is sold after midnight and before this hour belongs to the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>When asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Width of the paper roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>{rate}%, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>{rate}%, in the prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keypad</name>
    <message>
        <location filename="../../ui/widgets/keypad.py"/>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/pads.py"/>
        <location filename="../../ui/widgets/keypad.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>%n digits typed</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Choose a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Choose a new PIN of 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Demo shop. PINs: owner {owner}, manager {manager}, cashier {cashier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/__init__.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Nobody works here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Save PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Scan your badge, or choose your name and type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>The owner's passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>The two PINs differ: choose the new one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Then choose a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/__init__.py"/>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>This PIN serves once: choose your own, 4 to 8 digits that nobody would guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Too many wrong PINs: the next try is possible when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Type the new PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>Wait {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>members</name>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n points to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n points won</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n visits</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits in a year</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>1988-05-21 or 05-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>A card carries a code that the till knows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>A day at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/base.py"/>
        <source>A manager has to agree: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>A phone number and a name are enough, it takes 15 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>A picture with the code to send to the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Account closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Accounts joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Adjust points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Agreed to receive messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>All cards stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Allergies, preferences (shown at the till)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Allergies: {allergies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Balance adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Balance {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Belongs to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Birthday soon: {month}/{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Blank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/movements.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Bonus {bonus} and {points} points are forfeited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Booked as an entry with its reason, like everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Both are one member now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Bringing over undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Brought over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Card holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Card {number} was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Card {number} works at once; the old one is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Choose a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Do without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Enrol a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Enrolled with card {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Erase personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Erase {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Find the other one by name, phone or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>For the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Given by the shop and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Highest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>It spends from the same balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Judged anew when the last term ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Kept when its term ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Lunar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Make a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Make the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/__init__.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Merge with another member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Messages allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Name on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Name, phone or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Name, phone, e-mail, birthday, notes, tags and photo are taken away for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>No card yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>No level reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>No members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>No visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Nothing booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Nothing is forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>One level lower since the last term ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Open the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Paid in cash from the drawer; afterwards the balance is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Paid share of what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Pay back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Pay back stored value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Pay back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Pay it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/movements.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Points added later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Points adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/movements.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Principal of {amount} has to be paid back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Principal that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Reached with {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Remove the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Replace card {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Sales, top-ups and everything else that moves value or points stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Save all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Save all data as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Scan a blank card, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Scan one that takes its place, or leave it empty to print the same number anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Search on the left, or scan a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Somebody of the family; empty for the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Stored value paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Thaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>The card can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>The card is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>The member was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>The new code works at once, the old one is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>This can't be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>To the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Try another part of the name, the last four digits of the phone, or enrol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/people.py"/>
        <source>Type a day that exists, such as 1988-05-21 or 05-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Usual items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Valid until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Values, points, cards and history of the other one move here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Was reached with {needed} and is still valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>What had counted for a higher level was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What is left × paid ÷ (paid + given), top-up by top-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What was booked stays in the books without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What was paid in and is still there; the bonus is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Who agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>a member, or anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one %n days ago</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>pending {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>usual here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} expires on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{amount} of it is forfeited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{amount} paid back in cash, document {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} points expire on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{amount} spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} to {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{amount} topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} and more found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} found</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} members</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{day} (lunar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{item} ({times}×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{number} and %n more</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{points} points booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{visits}, {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>{what} within %n days</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>{words} · {since}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Ask somebody else</source>
        <translation>請別人授權</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Manager approval</source>
        <translation>店長授權</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Stopped. What was finished before is kept.</source>
        <translation>已停止。先前完成的都保留。</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>The program made a mistake and booked nothing. The details can be copied for support.</source>
        <translation>程式出錯，這次沒有入帳。可以複製詳細內容給客服人員。</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>The shop can't be opened</source>
        <translation>無法開啟店家檔案</translation>
    </message>
    <message>
        <location filename="../../ui/application.py"/>
        <source>There is no display to open a window on: start it on a desktop, or use a command.</source>
        <translation>沒有螢幕可以開啟視窗：請在桌面環境啟動，或改用指令。</translation>
    </message>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Account closed</source>
        <translation>帳戶結清</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Accounts joined</source>
        <translation>帳戶合併</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Balance adjusted</source>
        <translation>餘額調整</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Bonus</source>
        <translation>贈金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Bonus given</source>
        <translation>贈送的贈金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Bringing over undone</source>
        <translation>撤銷轉入</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Brought over</source>
        <translation>期初轉入</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>By cashier</source>
        <translation>依收銀員</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Card terminal</source>
        <translation>刷卡機</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Cash in</source>
        <translation>現金收入</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Cash out</source>
        <translation>現金支出</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Discount: {reason}</source>
        <translation>折扣：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Drawer</source>
        <translation>錢櫃</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Expired</source>
        <translation>到期失效</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Float</source>
        <translation>零用金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift card</source>
        <translation>禮品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Member price</source>
        <translation>會員價</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Points added later</source>
        <translation>補集點</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Points adjusted</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Points used</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Points won</source>
        <translation>獲得點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Purchase {total}</source>
        <translation>消費{total}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Refund {total}</source>
        <translation>退款{total}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Refunds and voids</source>
        <translation>退款與作廢</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Service charge</source>
        <translation>服務費</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Stored value paid back</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Stored value used</source>
        <translation>使用儲值金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tab</source>
        <translation>掛帳</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tax</source>
        <translation>稅</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tax {rate}%</source>
        <translation>稅{rate}%</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tip</source>
        <translation>小費</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Top-ups</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Voids</source>
        <translation>作廢</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>expired</source>
        <translation>到期</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>given</source>
        <translation>贈送</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>of which tax</source>
        <translation>內含稅額</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>paid back</source>
        <translation>退還</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>topped up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>won</source>
        <translation>獲得</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_notes.py"/>
        <source>{amount} came back to value that was valid until {day}: it expires.</source>
        <translation>{amount}退回有效期限至{day}的儲值金：將到期失效。</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>{points} points used</source>
        <translation>使用{points}點</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>{tier}: {percent}</source>
        <translation>{tier} {percent}</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message numerus="yes">
        <location filename="../../ui/paper_queue.py"/>
        <source>%n receipt(s) to print</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>Don't print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>Print now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>These receipts were promised on an earlier day and never printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Expiry waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>No backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Tables not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n min left</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n s left</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qt</name>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Charged too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Damaged or last piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Goods returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Guest changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Regular guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Typed wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Wrong means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Bonus</source>
        <translation>贈金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Bonus {amount} valid until {date}</source>
        <translation>贈金{amount}，有效期限至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>COPY {number}</source>
        <translation>副本{number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Cashier {name}</source>
        <translation>收銀員 {name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Membership</source>
        <translation>付費會員</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Original receipt</source>
        <translation>原收據</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points balance</source>
        <translation>點數餘額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points used</source>
        <translation>本次使用點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points won</source>
        <translation>本次獲得點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Rounding</source>
        <translation>去尾數</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Scan for a refund or to collect points later</source>
        <translation>掃描可退換、補集點</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Stored value paid back</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Tab payment</source>
        <translation>掛帳還款</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Tax ID {number}</source>
        <translation>統一編號 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Tendered</source>
        <translation>實收金額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Till {number}</source>
        <translation>收銀台 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>{amount} points valid until {date}</source>
        <translation>{amount}點，有效期限至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>{tax} on {base}</source>
        <translation>{tax}（計稅金額{base}）</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A name is needed: type at least one character.</source>
        <translation>需要姓名：請至少輸入一個字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A reason is needed: choose or type one.</source>
        <translation>需要原因：請選擇或輸入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A shift is already open on this till: close it first.</source>
        <translation>這個收銀台已經開班：請先交班。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A stored record can't be read at “{field}”: check the file or restore a backup.</source>
        <translation>無法讀取「{field}」的一筆紀錄：請檢查檔案，或還原備份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>At least {minimum} points have to be used at once: use more or none.</source>
        <translation>一次至少要使用{minimum}點：請多用一些，或不使用點數。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>At most {limit} can be made at once: choose fewer.</source>
        <translation>一次最多製作{limit}張：請減少數量。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Balance {available} is not enough for {wanted}: pay the rest by another means.</source>
        <translation>餘額{available}不足以支付{wanted}：其餘請改用其他付款方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} already exists: use another number.</source>
        <translation>卡號{number}已經有人使用：請換一個號碼。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} is closed: issue a new card.</source>
        <translation>卡片{number}已結清：請發放新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} is not frozen: nothing to lift.</source>
        <translation>卡片{number}沒有凍結：不需要解除。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} was replaced by a newer one: ask for the new card.</source>
        <translation>卡片{number}已補發新卡：請出示新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} was reported lost and is frozen: thaw it on the member's page once the holder is known.</source>
        <translation>卡片{number}已掛失凍結：確認持卡人後，可在會員頁面解凍。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Line {line} is the same member: keep one of the two rows.</source>
        <translation>第{line}列是同一位會員：請只保留其中一列。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No card has this number: check it or search by name.</source>
        <translation>查無此卡號：請核對號碼，或用姓名搜尋。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No coins make up this cash: use multiples of {step}.</source>
        <translation>現金湊不出這個金額：請用{step}的倍數。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No receipt has the number {number}: check it or scan the code on the receipt.</source>
        <translation>查無收據{number}：請核對號碼，或掃描收據上的條碼。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No shift is open on this till: open one with the float in the drawer.</source>
        <translation>這個收銀台還沒開班：請先點收零用金再開班。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nobody else may look after staff: give somebody the owner's role first.</source>
        <translation>沒有其他人能管理員工：請先把店主角色交給另一位。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nobody is logged in: scan a badge or type your PIN.</source>
        <translation>尚未登入：請掃描員工證，或輸入PIN碼。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nothing was imported, {count} rows can't be: correct them, or import the good rows only.</source>
        <translation>沒有匯入任何資料，有{count}列有問題：請先修正，或只匯入正確的列。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Of this sale only {left} can still be refunded: lower the amount.</source>
        <translation>這筆交易最多還能退{left}：請調低金額。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Of {line} only {left} can still be returned: lower the quantity.</source>
        <translation>{line}最多還能退{left}：請調低數量。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>One top-up may be at most {limit}: top up less.</source>
        <translation>單次儲值上限為{limit}：請減少金額。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Only {available} of {wanted} can be used today: use fewer.</source>
        <translation>{wanted}之中今天可用的只有{available}：請減少用量。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Points are used in steps of {step}: choose a multiple.</source>
        <translation>點數以{step}點為單位使用：請選擇其倍數。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Points for this receipt could be claimed until {last_day}.</source>
        <translation>這張收據的補集點期限到{last_day}為止。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Points need a member: scan the card first.</source>
        <translation>使用點數需要會員：請先掃描會員卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Somebody else changed this in the meantime: open it again and repeat your change.</source>
        <translation>這筆資料剛被別人修改：請重新開啟後再改一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Somebody else has to approve this.</source>
        <translation>需要由另一位授權。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Something of the import of {name} has been used: correct the members one by one instead.</source>
        <translation>{name}匯入的內容已有部分使用：請改為逐一修正會員。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Staff win no points on their own till: ask a colleague who did not make this sale.</source>
        <translation>員工不能為自己經手的交易集點：請由其他同事補集。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Stored value and gift cards pay for goods only, here up to {limit}: take the rest by other means.</source>
        <translation>儲值金和禮品卡只能支付商品，這裡最多{limit}：其餘請改用其他付款方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Stored value belongs to a member: scan the card first.</source>
        <translation>儲值金屬於會員：請先掃描會員卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Stored value can only be topped up with cash, card or other money from outside.</source>
        <translation>儲值只能用現金、刷卡等外來款項。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That PIN is wrong: try again, {tries_left} tries are left.</source>
        <translation>PIN碼不正確：請再試一次，還有{tries_left}次機會。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That is {over} more than the bill of {due}: only cash gives change, take less by this means.</source>
        <translation>比應付的{due}多出{over}：只有現金可以找零，其他付款方式請減少金額。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That passphrase is wrong: try again.</source>
        <translation>密碼不正確：請再試一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That passphrase or recovery code does not open the keys: check it and try again.</source>
        <translation>密碼或復原碼無法開啟金鑰：請核對後再試一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The PIN or phone digits do not match: ask the member again.</source>
        <translation>PIN碼或手機末四碼不符：請再向會員確認。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The amount must be more than zero: type it again.</source>
        <translation>金額必須大於零：請重新輸入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The approval was given for something else: ask for it again.</source>
        <translation>這次授權是給另一項操作的：請重新取得授權。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The code was not read completely: scan it once more.</source>
        <translation>條碼沒有讀完整：請再掃描一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The column “{column}” is there twice: remove one of them.</source>
        <translation>欄位「{column}」出現兩次：請刪除其中一個。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The drawer holds {available}, not {wanted}: put cash in first or use another means.</source>
        <translation>錢櫃裡有{available}，不足{wanted}：請先放入現金，或改用其他付款方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The file has no column “{column}”: add it or choose another file.</source>
        <translation>檔案裡沒有欄位「{column}」：請補上，或改選其他檔案。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The import of {name} was already undone.</source>
        <translation>{name}的匯入已經撤銷過。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The month {month} is already locked.</source>
        <translation>{month}已經鎖定。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The points of this receipt were already booked.</source>
        <translation>這張收據的點數已經入帳。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The quantity of {line} must be more than zero: type it again or remove the line.</source>
        <translation>{line}的數量必須大於零：請重新輸入，或移除這一項。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The role {name} can't be changed: make a role of your own.</source>
        <translation>角色{name}不能修改：請另外建立角色。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The setting “{field}” can't be kept like this: correct it and save again.</source>
        <translation>設定「{field}」不能這樣儲存：請修正後再儲存。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The setting “{field}” is out of range: correct it and save again.</source>
        <translation>設定「{field}」超出範圍：請修正後再儲存。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The value of {number} has been used already: pay the rest back to the member instead.</source>
        <translation>{number}的儲值已經使用：請改為把餘額退給會員。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There are no rows in this file: choose another one.</source>
        <translation>檔案裡沒有資料：請改選其他檔案。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such category: choose one of the list.</source>
        <translation>沒有這個分類：請從清單中選擇。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such day: check month and day.</source>
        <translation>沒有這一天：請核對月份和日期。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such import: choose one of the list.</source>
        <translation>沒有這次匯入：請從清單中選擇。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such role: choose one of the list.</source>
        <translation>沒有這個角色：請從清單中選擇。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is nothing to book here.</source>
        <translation>沒有需要入帳的內容。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is nothing to sell yet: type an amount or choose an item.</source>
        <translation>還沒有明細：請輸入金額，或選擇品項。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>These are the same member: choose another one to join.</source>
        <translation>這是同一位會員：請選擇另一位來合併。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This PIN is locked: the owner can reset it in Settings.</source>
        <translation>PIN碼已鎖定：店主可在「設定」中重設。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This PIN is too easy to guess: choose another of 4 to 8 digits.</source>
        <translation>PIN碼太容易猜到：請換一組4到8位數字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This PIN was given to you for once: choose your own now.</source>
        <translation>這組PIN碼只能用一次：請現在設定自己的PIN碼。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This amount needs the member's PIN or the last four digits of the phone.</source>
        <translation>這個金額需要會員的PIN碼，或手機末四碼。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This approval was already used: ask for a new one.</source>
        <translation>這次授權已經用過：請重新取得授權。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This backup needs its passphrase or recovery code: type one of them.</source>
        <translation>這份備份需要密碼或復原碼：請輸入其中一個。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This bill takes at most {maximum} points: use fewer.</source>
        <translation>這筆帳最多可用{maximum}點：請減少點數。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <source>This card may hold at most {limit} and has {balance}: top up less.</source>
        <translation>這張卡上限{limit}，目前有{balance}：請減少儲值金額。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This card may spend {limit} a day and has {left} left today: take the rest by other means.</source>
        <translation>這張卡每日限用{limit}，今天還可用{left}：其餘請改用其他付款方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code belongs to a uniform invoice, not to a member: ask for the card.</source>
        <translation>這是統一發票的條碼，不是會員卡：請出示會員卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code is a web link, not a member card: ask for the card.</source>
        <translation>這個條碼是網址，不是會員卡：請出示會員卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code is not one of ours: look the member up by name or phone.</source>
        <translation>這不是本店的條碼：請用姓名或手機號碼查詢會員。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code was not made by this shop: ask the guest and look the member up by name or phone.</source>
        <translation>這個條碼不是本店製作的：請向顧客確認，再用姓名或手機號碼查詢會員。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This discount does not fit {line}: give a percentage up to 100, an amount or a lower price.</source>
        <translation>這個折扣不適用於{line}：請輸入100以內的百分比、金額或較低的價格。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This file is too large to be a table of members: at most {limit} are read.</source>
        <translation>檔案太大，不像會員名單：最多讀取{limit}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This form was already used for something else: open it again and repeat.</source>
        <translation>這張表單已經用於另一筆：請重新開啟再做一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This held sale was already recalled: look at the other till.</source>
        <translation>這筆掛單已經取走：請查看另一個收銀台。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This is a payment code of another app: scan it at the card terminal.</source>
        <translation>這是其他App的付款碼：請改在刷卡機上掃描。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This is more than you may give: ask a manager to approve.</source>
        <translation>超過可以給的額度：請店長授權。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This is no table that can be read: look at line {line}, or save the file as CSV UTF-8 once more.</source>
        <translation>無法讀取這份表格：請檢查第{line}列，或重新存成CSV UTF-8。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This item is not on the list: search it or type the amount.</source>
        <translation>清單裡沒有這個品項：請搜尋，或輸入金額。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This looks like the number of a payment card, which must not be kept here: remove it.</source>
        <translation>這看起來是信用卡號，不能存在這裡：請刪除。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This member is not in the shop's file: search again.</source>
        <translation>店裡沒有這位會員：請重新搜尋。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This member was merged with another: use that one.</source>
        <translation>這位會員已併入另一位：請改用那一位。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This member's data were erased: enrol again.</source>
        <translation>這位會員的個資已刪除：請重新新增會員。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This month can be locked once its last business day is closed.</source>
        <translation>這個月的最後一個營業日關帳後，才能鎖定。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This month has not begun yet: choose an earlier one.</source>
        <translation>這個月還沒開始：請選擇較早的月份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <source>This needs a manager: ask one to approve with a PIN.</source>
        <translation>這需要店長：請店長輸入PIN碼授權。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This passphrase is too easy to guess: use at least {minimum} characters, best several words.</source>
        <translation>密碼太容易猜到：請至少用{minimum}個字元，最好用幾個詞組成。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This person is not on the staff list.</source>
        <translation>員工名單裡沒有這個人。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This picture can't be used: choose a PNG or JPEG of at most {limit} MB.</source>
        <translation>無法使用這張圖片：請選擇{limit} MB以內的PNG或JPEG。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This shift is not closed or not known: choose one from the list.</source>
        <translation>這個班次尚未交班，或查無資料：請從清單中選擇。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This shop is already set up: log in instead.</source>
        <translation>店家已經建立完成：請直接登入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This text contains invisible control characters: type it again.</source>
        <translation>文字裡有看不見的控制字元：請重新輸入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This text is too long: {limit} characters are allowed.</source>
        <translation>文字太長：最多{limit}個字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Too many wrong PINs: wait {seconds} seconds.</source>
        <translation>PIN碼錯誤次數太多：請等待{seconds}秒。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{document_no} was already reversed: nothing is left to undo.</source>
        <translation>{document_no}已經沖銷：沒有可以撤銷的內容。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{left} of this member's own money is still here: pay it back or let it be spent first.</source>
        <translation>這位會員還有本金{left}：請先退還，或讓會員用完。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{name} already has this barcode: open that item instead.</source>
        <translation>{name}已使用這個條碼：請直接開啟那個品項。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{name} already has this: open that member instead of adding a second.</source>
        <translation>{name}已登記同樣的資料：請開啟那位會員，不必再新增。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{name}, type your PIN: after that the badge is enough for today.</source>
        <translation>{name}，請輸入PIN碼：之後今天只要員工證就行。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{number} can't be voided any more: refund it instead.</source>
        <translation>{number}已經不能作廢：請改用退款。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{number} is not the receipt of a sale: only sales can be refunded.</source>
        <translation>{number}不是交易收據：只有交易可以退款。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{rest} is still to be paid: choose a means for the rest.</source>
        <translation>還有{rest}未付：請為餘款選擇付款方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{column}” was also changed in the shop since, to “{text}”: sync again and repeat the change.</source>
        <translation>「{column}」在店裡也改過，改成「{text}」：請重新同步後再改一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” has lost its last digits in a spreadsheet: format the column as text and fill it in again.</source>
        <translation>「{text}」的末幾碼在試算表裡遺失：請把欄位設為文字後重新填寫。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” has no meaning in the column “{column}”: correct it or leave it empty.</source>
        <translation>「{text}」在欄位「{column}」裡沒有意義：請修正或留空。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” has too many digits after the point: {scale} are allowed.</source>
        <translation>「{text}」的小數位數太多：最多{scale}位。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is no day that can be read for certain: write it as 2026-11-22.</source>
        <translation>無法確定「{text}」是哪一天：請寫成2026-11-22的格式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is not a phone number: check the digits.</source>
        <translation>「{text}」不是電話號碼：請核對數字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is not an amount: type digits 0-9 with an optional point.</source>
        <translation>「{text}」不是金額：請輸入數字0到9，可加小數點。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is not an e-mail address: check it.</source>
        <translation>「{text}」不是電子郵件地址：請核對。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is too large: check the amount.</source>
        <translation>「{text}」太大：請核對金額。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../../shop_member/printing/reports.py"/>
        <source>Page {page} / {pages}</source>
        <translation>第{page}頁，共{pages}頁</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/reports.py"/>
        <source>Printed {time}</source>
        <translation>列印於 {time}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>An input method took the scan: turn on serial mode with its set-up code, or switch to English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Caps Lock is on: fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Nothing arrived: check the cable, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>The code arrived as “{text}”: set the scanner's keyboard to United States, or turn on serial mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner is set to another keyboard than this computer: fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner is slow ({gap} ms a character): set its delay between characters to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner sends Tab: fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner sends nothing after the code: Enter as suffix is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner works: {gap} ms a character, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scans</name>
    <message>
        <location filename="../../ui/scans.py"/>
        <source>The input method took part of the code. Scan it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/scans.py"/>
        <source>Too many scans at once: the last one was not taken. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <location filename="../../ui/screens/till/screen.py"/>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/screen.py"/>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>% off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/form.py"/>
        <source>%n fields need another answer.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 counts everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 is without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>0 never locks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>58 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>A bar that closes at 3 in the morning books it to the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <source>A figure is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>A level that was reached begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>A new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>A start to be checked; this is no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>After so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>After so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>An amount between steps gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>At least so many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bearer card: most principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bearer card: one top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bronze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Cash is rounded to it; the smallest unit rounds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Check the rate of tax with your accountant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Country and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Country profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Day, for a day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days of grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Discounts by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Earning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Empty: as bonus expires in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>End of the Nth month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>First only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Fixed once something was booked; rules begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Foot of the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>From the lowest to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Greeting on statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Guest pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>How long a level holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>How long points last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In steps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Keep as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Keep the badge as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Keep the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Language of receipts and statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Late claims within so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Lock the till after so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Look again after a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Look again at what was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Money spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Money, visits or points, as counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Month, for a day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Most points on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Most points on one sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Named card: most principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Named card: one top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>New badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Nobody works here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>On a day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>One level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Only vouchers that are taxed when used are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>PIN locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>PIN or phone digits asked above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>PIN serves once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid back to a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid by gift card earns too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid by stored value earns too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points may pay up to, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Prices include tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Principal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Principal left; bonus is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Print receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Protects against a found card, not against staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Receipt printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Records must be kept for five years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>Remove row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Says what may expire, limits, and what papers must carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Scanned at the till, this badge switches to {name}. Every earlier badge is refused now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Service charge, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Smallest coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Spent in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Stored value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax on amounts, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax on the service charge, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Terms on the back of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>The badge is at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The balance owed counts on fixed dates of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The business day ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The computer's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The highest step it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The paid share of what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tips can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Top-up contracts must name a guarantee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Top-up ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Up to, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Usable after so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Using points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Version {version} is in force. What was booked before keeps its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Version {version}, since {when}, by {who}. A change makes a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>What a guest pays, and what the shop adds to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>What a role may take off without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>When asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Width of the paper roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>With the next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>are worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/badge.py"/>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>has a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>{name} can't log in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>{name} logs in with this PIN once and then chooses an own one. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>{name} may log in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message numerus="yes">
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>%n receipts</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>All notes and coins, the float too. What it should be is told afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Cash in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Cash out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Choose a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Choose a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Closed shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Closing report (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_model.py"/>
        <source>Copy {copy} is at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Count the cash in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Count the float into the drawer and type what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Counted: {amount}. The rest stays in the drawer for the next shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Delivery paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Every closed shift stays here with its report, the same for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>From the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>How much goes to the safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>No shift is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>No shift was closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing on this day fits “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Number, member, cashier or amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Open since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Open the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Put cash into the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Refunds and voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Report so far (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Sales, top-ups, refunds and voids of the day stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Search the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/__init__.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Shift {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Small change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stays in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stays in the drawer: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stored value used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Take cash out of the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The count is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The last closing left {amount} in the drawer. Type what you count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_model.py"/>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>The report is at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The report so far stands here while one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The shift is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>The shift is open with {amount} in the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Tips paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>To the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>To the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Top-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>approved by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>{amount} put into the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>{amount} taken out of the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shift report</name>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Business day</source>
        <translation>營業日</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>COPY {number}</source>
        <translation>副本{number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Cash in the drawer</source>
        <translation>錢櫃現金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Closed by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Counted</source>
        <translation>實點金額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Day closing report (Z)</source>
        <translation>關帳單（Z）</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Expected</source>
        <translation>應有金額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Opened</source>
        <translation>開班</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Opened by</source>
        <translation>開班人</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Over</source>
        <translation>溢收</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Printed</source>
        <translation>列印時間</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Printed by</source>
        <translation>列印人</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Report number</source>
        <translation>單號</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Shift report (X)</source>
        <translation>小結（X）</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Short</source>
        <translation>短收</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>{points} pts</source>
        <translation>{points}點</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>A word from us</source>
        <translation>店家的話</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Brought forward</source>
        <translation>承上頁</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Carried forward</source>
        <translation>接下頁</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_summary.py"/>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Closing balance</source>
        <translation>期末餘額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Document</source>
        <translation>單號</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>If anything looks wrong, please tell us within 30 days: {contact}</source>
        <translation>內容如有疑問，請在30天內告知：{contact}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <location filename="../../shop_member/printing/statements.py"/>
        <source>Member statement</source>
        <translation>會員對帳單</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>No. {number}</source>
        <translation>卡號 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_summary.py"/>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Opening balance</source>
        <translation>期初餘額</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Page {page} / {pages}</source>
        <translation>頁 {page} / {pages}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Preliminary: this month is not closed yet.</source>
        <translation>預覽：本月尚未關帳。</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Tax ID {number}</source>
        <translation>統一編號 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Use in time: {list}</source>
        <translation>請在期限內使用：{list}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Your coupons: {list}</source>
        <translation>可用優惠券：{list}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Your visits in a year</source>
        <translation>一年來的光臨</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>principal + bonus</source>
        <translation>本金＋贈金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{amount} bonus until {date}</source>
        <translation>贈金{amount}，至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{amount} points until {date}</source>
        <translation>{amount}點，至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{coupon} (until {date})</source>
        <translation>{coupon}（至{date}）</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{number} · proof {hash}</source>
        <translation>{number} · 驗證碼 {hash}</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A PDF each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A locked month is closed: nothing can be booked into {month} any more, and its figures print the same for ever. It can't be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A month earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A month later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Also those who only have a balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Card holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Everybody with a movement in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Larger or whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Lock for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Locked · {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Making the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>No statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Nobody had a movement in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Nothing to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>One PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>One member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Other folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print {count} statements</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save {count} statements</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Scan a card, or search on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Scan a card, or type name or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/__init__.py"/>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>This computer has no printer: save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Where statements go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Whose statement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>the first: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{count} statements</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{month} is locked and prints the same for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>{span}, not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{what} printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{what} saved in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>{names} was edited and left as it is: settle it under Data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <location filename="../../ui/widgets/table.py"/>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>till</name>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n found</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n lines</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n on hold</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n points</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points back</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points taken</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n points to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n visits to {tier}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>* for an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>* for percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>0 takes a discount away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>A new card is made for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Allergies: {allergies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Balance after this sale {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Balance {balance} is not enough. {rest} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Birthday soon: {month}/{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Birthday, e-mail and notes can be added later on the member's page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Card holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Cash received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Cash to give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/booking.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Change {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose with ↑ ↓ and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Choose with ↑ ↓ and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Count the drawer, type the float, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Digits or items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Discount as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Discount in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Enter adds this guest as a new member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Enter takes the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Esc closes the list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Everything booked with it is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/finder.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Find member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Find or add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Float in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Highest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Hold, recall; void after a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>How will the guest pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/people.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Last four digits of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit %n days ago</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Lock, switch cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Manager approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Member price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Member's PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Name and phone are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Name, phone, card number or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>No member yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>No sale is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>No shift is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Nobody else may approve this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Nothing goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Open shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Open the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/booking.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Phone, name or card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Pieces coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/view.py"/>
        <source>Please scan once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Points to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Press an item, scan it, or type an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Quantity of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Quantity: 3 * then an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Refund an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Refund by receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Refund everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Rest {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Sales begin once the drawer is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Save the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Scan the code on the receipt, or type its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>Scan the member card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>Shift {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Stored value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Take payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/guests.py"/>
        <source>Take this member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>The member types it or says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>The sale is on hold. F4 takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>The shift is open with {amount} in the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/view.py"/>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type a quantity, or change the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type an amount or press lines; Enter for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type an amount, or scan a member card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Use points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>Usual: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Voided {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>already returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>at most {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>for larger amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than %n found</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>or find the guest by phone or name: F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>pending {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>with card {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{amount} expires on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{amount} to {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>{count} come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/guests.py"/>
        <source>{name} is a member now, card {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>{name} types the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{points} points expire on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>{rest} is left to pay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>top_up</name>
    <message>
        <location filename="../../ui/screens/top_up/view.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Balance after the top-up {balance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Balance now {balance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Choose an amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>How will the guest pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Other amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view.py"/>
        <source>Top-up ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>over %n months</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>then {balance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voucher</name>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>For {name}</source>
        <translation>送給 {name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>From {name}</source>
        <translation>來自 {name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>Gift card</source>
        <translation>禮品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>Valid until {date}</source>
        <translation>有效期限至 {date}</translation>
    </message>
</context>
</TS>
