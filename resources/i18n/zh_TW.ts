<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Approved</source>
        <translation>已授權</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Backup made</source>
        <translation>已備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Backup restored</source>
        <translation>已還原備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Badge made</source>
        <translation>製作員工證</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Bearer card opened</source>
        <translation>不記名卡開卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Bearer cards issued</source>
        <translation>發放不記名卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Blank cards made</source>
        <translation>製作空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card changed</source>
        <translation>修改卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card frozen</source>
        <translation>凍結卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card issued</source>
        <translation>發卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card printed again</source>
        <translation>重印卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card replaced</source>
        <translation>補發新卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card thawed</source>
        <translation>解凍卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Category removed</source>
        <translation>刪除分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Category saved</source>
        <translation>儲存分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Consent given</source>
        <translation>同意接收訊息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Consent withdrawn</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Date confirmed</source>
        <translation>確認日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Held sale discarded</source>
        <translation>捨棄掛單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Import booked</source>
        <translation>匯入入帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Import reversed</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item added</source>
        <translation>新增品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item changed</source>
        <translation>修改品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item put back</source>
        <translation>品項上架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item taken off</source>
        <translation>品項下架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Keys locked for backups</source>
        <translation>備份金鑰上鎖</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Left the till</source>
        <translation>登出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logged in</source>
        <translation>登入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logo changed</source>
        <translation>更換標誌</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logo removed</source>
        <translation>移除標誌</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member edited</source>
        <translation>修改會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member enrolled</source>
        <translation>新增會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member erased</source>
        <translation>刪除會員個資</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member exported</source>
        <translation>匯出會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member's PIN removed</source>
        <translation>移除會員PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member's PIN set</source>
        <translation>設定會員PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Members merged</source>
        <translation>合併會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Month locked</source>
        <translation>鎖定月份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN chosen</source>
        <translation>自設PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN reset</source>
        <translation>重設PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN set by passphrase</source>
        <translation>以密碼設定PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person added</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person came back</source>
        <translation>員工復職</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person edited</source>
        <translation>修改員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person left</source>
        <translation>員工離職</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Photo changed</source>
        <translation>更換照片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Photo removed</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Picture of an item changed</source>
        <translation>更換品項圖片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Picture of an item removed</source>
        <translation>移除品項圖片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Receipt not printed</source>
        <translation>收據未列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Receipt printed again</source>
        <translation>補印收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Role saved</source>
        <translation>儲存角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Rules changed</source>
        <translation>變更規則</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Settings changed</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Shift closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Shop made</source>
        <translation>建立店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong PIN</source>
        <translation>PIN碼錯誤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong PIN or phone digits of a member</source>
        <translation>會員PIN碼或手機末四碼錯誤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong passphrase</source>
        <translation>密碼錯誤</translation>
    </message>
</context>
<context>
    <name>audit details</name>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>No. {value}</source>
        <translation>編號 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>PIN</source>
        <translation>PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>a day at most {value}</source>
        <translation>每日上限 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>amount {value}</source>
        <translation>金額 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>at day close</source>
        <translation>關帳時</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>badge</source>
        <translation>員工證</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>before {value}</source>
        <translation>原本 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>card {value}</source>
        <translation>卡號 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>cash in or out</source>
        <translation>現金收支</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>close the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>copy {value}</source>
        <translation>副本 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>count {value}</source>
        <translation>{value}張</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>counted {value}</source>
        <translation>實點金額 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>country {value}</source>
        <translation>國家或地區 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>currency {value}</source>
        <translation>幣別 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>difference {value}</source>
        <translation>差額 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>discount by hand</source>
        <translation>手動折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>entries {value}</source>
        <translation>帳目 {value}筆</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>erase a member</source>
        <translation>刪除會員個資</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>export a member</source>
        <translation>匯出會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>first counted {value}</source>
        <translation>先前清點{value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>may now: {value}</source>
        <translation>新增權限：{value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>members {value}</source>
        <translation>會員 {value}位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>merge members</source>
        <translation>合併會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>new {value}</source>
        <translation>新增 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>no check of the member</source>
        <translation>免驗證會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>no longer: {value}</source>
        <translation>取消權限：{value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>pay back stored value</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>price by hand</source>
        <translation>手動價格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>price {value}</source>
        <translation>價格 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>print a copy</source>
        <translation>列印副本</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>printed {value}×</source>
        <translation>已印{value}次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>replace a card</source>
        <translation>補發卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>till {value}</source>
        <translation>收銀台 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>up to {value}</source>
        <translation>至 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>updated {value}</source>
        <translation>更新 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>waive</source>
        <translation>免收</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>wrong tries {value}</source>
        <translation>錯誤 {value}次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>{permission} up to {value}</source>
        <translation>{permission}上限{value}</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>The day is closed and backed up.</source>
        <translation>今日已關帳並備份。</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>Lock, switch cashier (F12)</source>
        <translation>鎖定、換收銀員（F12）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>More screens</source>
        <translation>更多畫面</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Nobody logged in</source>
        <translation>尚未登入</translation>
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
        <translation>只印背面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Blank</source>
        <translation>空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>By tag</source>
        <translation>依標籤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/__init__.py"/>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Cards</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Cards of new members will stand here.</source>
        <translation>新會員的卡片會出現在這裡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Choose all</source>
        <translation>全選</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Design</source>
        <translation>版面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Drawing the cards</source>
        <translation>繪製卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Everything is printed</source>
        <translation>全部印好了</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Front and back</source>
        <translation>正面與背面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Labels</source>
        <translation>標籤紙</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Made ahead, they are handed out at enrolment or to guests without a name.</source>
        <translation>預先製作，辦卡時發放，或給不留姓名的顧客。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Make blank cards</source>
        <translation>製作空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Making cards</source>
        <translation>製作卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Members' cards that were never printed</source>
        <translation>還沒印過的會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Name, phone or card</source>
        <translation>姓名、手機號碼或卡號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>New</source>
        <translation>新卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Night</source>
        <translation>墨色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No blank cards</source>
        <translation>沒有空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No card chosen</source>
        <translation>尚未選擇卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No tags yet</source>
        <translation>還沒有標籤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>No. {number} · {name}</source>
        <translation>卡號 {number} · {name}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Nobody found</source>
        <translation>查無會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>None</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Plain</source>
        <translation>素色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/pieces.py"/>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print {count} cards</source>
        <translation><numerusform>列印{count}張卡片</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Printed</source>
        <translation>列印狀態</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Printing</source>
        <translation>列印中</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Putting the prints on record</source>
        <translation>登記列印紀錄</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Save {count} cards</source>
        <translation><numerusform>儲存{count}張卡片</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Search above, or scan a card.</source>
        <translation>在上方搜尋，或掃描會員卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Show the folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Sides</source>
        <translation>列印面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Single cards</source>
        <translation>單張卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Tags are given on a member's page.</source>
        <translation>在會員頁面可以加上標籤。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>This computer has no printer: save a PDF instead.</source>
        <translation>這台電腦沒有印表機：可改存成PDF。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Try another part of the name.</source>
        <translation>試試姓名的其他部分。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Where cards go</source>
        <translation>卡片儲存位置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Where to</source>
        <translation>輸出到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Whose cards?</source>
        <translation>要印誰的卡？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>cards</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>nobody yet</source>
        <translation>尚無姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>printed {times}×</source>
        <translation>已印{times}次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>to hand out later</source>
        <translation>之後發放</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} chosen</source>
        <translation><numerusform>已選{chosen}張</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} of {offered} chosen</source>
        <translation><numerusform>已選{chosen}張，共{offered}張</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{count} cards</source>
        <translation><numerusform>{count}張卡片</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{sheets} sheets</source>
        <translation><numerusform>{sheets}張紙</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{tag} ({count})</source>
        <translation>{tag}（{count}）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{what} on {sheets}</source>
        <translation>{what}，用{sheets}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{what} printed.</source>
        <translation>{what}已列印。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{what} saved in {name}.</source>
        <translation>{what}已存入{name}。</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Check the date</source>
        <translation>核對日期</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>The date is right</source>
        <translation>日期正確</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>This computer says it is {date}, {time}, which does not follow the last booking. Selling goes on; nothing expires until the owner has confirmed the date.</source>
        <translation>這台電腦的日期是{date} {time}，與最後一筆帳不連貫。可以照常收銀；店主確認日期之前，什麼都不會到期。</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n cards</source>
        <translation><numerusform>%n張卡片</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>%n coupons</source>
        <translation><numerusform>%n張優惠券</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>%n entries</source>
        <translation><numerusform>%n筆分錄</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>%n members</source>
        <translation><numerusform>%n位會員</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>%n members have the coupon now.</source>
        <translation><numerusform>%n位會員已收到優惠券。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n months</source>
        <translation><numerusform>%n個月</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n pages</source>
        <translation><numerusform>%n頁</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>%n rows</source>
        <translation><numerusform>%n列</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n statements</source>
        <translation><numerusform>%n份對帳單</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>--apply and --good-rows-only belong to --back.</source>
        <translation>--apply與--good-rows-only要和--back一起使用。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>A demo shop is made in {folder}: {members}, {months}. This takes a minute.</source>
        <translation>正在{folder}建立示範店家：{members}、{months}。約需一分鐘。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>All in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>As of {moment}</source>
        <translation>資料時間：{moment}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Brought along: principal {principal}, bonus {bonus}, points {points}</source>
        <translation>帶入：本金{principal}、贈金{bonus}、點數{points}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Done; to undo it: {command}</source>
        <translation>已完成；要復原：{command}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>It would reach %n members.</source>
        <translation><numerusform>會發給%n位會員。</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Left out: {columns}</source>
        <translation>未採用的欄：{columns}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Made in {seconds} seconds</source>
        <translation>耗時{seconds}秒</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Name a file, or --undo, or --list: one of them.</source>
        <translation>請指定檔案、--undo或--list其中之一。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>No coupon was made yet.</source>
        <translation>還沒有優惠券。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>No folder is set for the CSV files: name one.</source>
        <translation>尚未設定CSV檔案的資料夾：請指定一個。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Owed to guests: principal {principal}, bonus {bonus}, points {points}</source>
        <translation>對會員的負債：本金{principal}、贈金{bonus}、點數{points}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>PINs to log in with: {pins}</source>
        <translation>登入用PIN碼：{pins}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>Read back and checked</source>
        <translation>已讀回並核對</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Receipts: {files}</source>
        <translation>收據：{files}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>Recovery code, shown only now: {code}</source>
        <translation>復原碼，只顯示這一次：{code}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>See {command}.</source>
        <translation>請見{command}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Statements</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The keys are not inside: with a passphrase it can be restored on another computer too.</source>
        <translation>金鑰不在備份內：加上密碼，才能在其他電腦還原。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>The option {name} is used in a wrong way.</source>
        <translation>選項{name}的用法不對。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The shop before is in {folder}</source>
        <translation>先前的店家資料移到{folder}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The shop contradicted itself when it was backed up: see what verify says.</source>
        <translation>備份當時，店家資料就自相矛盾：請看verify的結果。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The shop's file contradicts itself: see what verify says, and keep older backups.</source>
        <translation>店家檔案自相矛盾：請看verify的結果，並保留較舊的備份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>There are no cards to print.</source>
        <translation>沒有要列印的卡片。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>There are no imports yet.</source>
        <translation>還沒有匯入紀錄。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>There are words here that are not understood.</source>
        <translation>有看不懂的字詞。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>There is no command “{name}”.</source>
        <translation>沒有「{name}」這個指令。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>There is no one coupon called “{name}”: coupons list shows them.</source>
        <translation>沒有唯一一種叫「{name}」的優惠券：用coupons list列出全部。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>There is no option {name}.</source>
        <translation>沒有{name}這個選項。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>There was nothing to do.</source>
        <translation>沒有需要處理的。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>This file was imported on {day}.</source>
        <translation>這個檔案已於{day}匯入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/common.py"/>
        <source>This shop is not set up yet: open the window once.</source>
        <translation>這家店還沒完成設定：請先開啟一次視窗。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>Undone: %n balances</source>
        <translation><numerusform>已復原：%n筆餘額</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>Undone: %n members</source>
        <translation><numerusform>已復原：%n位會員</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a balance does not follow from its entries</source>
        <translation>餘額與分錄不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a bill does not agree with what was booked</source>
        <translation>單據與入帳內容不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a closed shift does not add up</source>
        <translation>已交班的班次金額不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a locked month was changed</source>
        <translation>已鎖定的月份被更動</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a note was changed</source>
        <translation>備註被更動</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a number was given out twice, or would be</source>
        <translation>號碼重複給出，或將會重複</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a record was changed by something else than this program</source>
        <translation>資料被其他程式更動</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>an entry should never have been booked</source>
        <translation>有不該入帳的分錄</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>an entry was changed or is missing</source>
        <translation>分錄被更動或遺失</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>and %n more</source>
        <translation><numerusform>還有%n筆</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>as before</source>
        <translation>不變</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>in conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>manager</source>
        <translation>店長</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>more was refunded than was sold</source>
        <translation>退款超過售出</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>something that belongs together is not complete</source>
        <translation>相關資料不完整</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>tables or guards were changed</source>
        <translation>資料表或防護被更動</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>the audit trail was changed</source>
        <translation>操作紀錄被更動</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>the file is damaged</source>
        <translation>檔案已損壞</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>the search does not find every member</source>
        <translation>搜尋找不到所有會員</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>these keys do not belong to this file</source>
        <translation>金鑰與檔案不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>{file} is empty: its first line has to be the passphrase.</source>
        <translation>{file}是空的：第一行必須是密碼。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>{folder} is a demo shop already and opens as it was left: {options} is for a new folder.</source>
        <translation>{folder}已經是示範店家，照原樣開啟：{options}只用於新資料夾。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>{folder} is a demo shop already: it opens as it was left.</source>
        <translation>{folder}已經是示範店家：照原樣開啟。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a day, written as 2026-11-21.</source>
        <translation>{name}必須是日期，寫成2026-11-21。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a file, not a folder.</source>
        <translation>{name}必須是檔案，不是資料夾。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a folder, not a file.</source>
        <translation>{name}必須是資料夾，不是檔案。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a number from {least} to {most}.</source>
        <translation>{name}必須是{least}到{most}的數字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a whole number.</source>
        <translation>{name}必須是整數。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be one of: {choices}.</source>
        <translation>{name}必須是其中之一：{choices}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} is missing.</source>
        <translation>缺少{name}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>{name} was edited and is left as it is: see --back, or --overwrite.</source>
        <translation>{name}被編輯過，保持原樣：請見--back，或用--overwrite。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>{name}: {gives}; issued {issued}, used {used}</source>
        <translation>{name}：{gives}；已發放{issued}，已使用{used}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation>「{text}」不是月份：請寫成2026-10。</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Another country</source>
        <translation>其他國家或地區</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>European Union</source>
        <translation>歐盟</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Mainland China</source>
        <translation>中國大陸</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>United States</source>
        <translation>美國</translation>
    </message>
</context>
<context>
    <name>coupon</name>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>%n pieces free</source>
        <translation><numerusform>免費%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>%n points more</source>
        <translation><numerusform>加贈%n點</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Buy {buy}, get {get}</source>
        <translation>買{buy}送{get}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Fridays</source>
        <translation>週五</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From %n pieces on</source>
        <translation><numerusform>滿%n件可用</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From %n pieces on the cheapest is free</source>
        <translation><numerusform>滿%n件，最便宜的免費</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From {amount} on</source>
        <translation>滿{amount}可用</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Mondays</source>
        <translation>週一</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Points × {factor}</source>
        <translation>點數×{factor}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Saturdays</source>
        <translation>週六</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Sundays</source>
        <translation>週日</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Thursdays</source>
        <translation>週四</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Tuesdays</source>
        <translation>週二</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Valid from {day}</source>
        <translation>{day}起可用</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Wednesdays</source>
        <translation>週三</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>{amount} a piece</source>
        <translation>每件{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>{amount} off</source>
        <translation>折{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>{percent}, at most {amount}</source>
        <translation>{percent}，最多折{amount}</translation>
    </message>
</context>
<context>
    <name>coupons</name>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>%n coupons are ready for paper.</source>
        <translation><numerusform>%n張優惠券可以列印了。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>%n members</source>
        <translation><numerusform>%n位會員</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>%n members have the coupon now.</source>
        <translation><numerusform>%n位會員已收到優惠券。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>14:00-17:00; empty: all day</source>
        <translation>14:00-17:00；留空：全天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Alone</source>
        <translation>單獨使用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Amount off</source>
        <translation>折抵金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Anybody may bring it</source>
        <translation>可轉讓，任何人都能用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Applies by itself, without a coupon</source>
        <translation>不用優惠券，自動適用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>At least so many visits in 90 days</source>
        <translation>90天內至少來幾次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>At most</source>
        <translation>最多折抵</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>At most so many times</source>
        <translation>最多幾組</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Begin with a kind: an amount off, a percentage, a free item</source>
        <translation>先選一種：折抵金額、折扣、免費品項等</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/gallery.py"/>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Buy</source>
        <translation>買</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Buy some, get some</source>
        <translation>買N送M</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Can be issued and used by itself</source>
        <translation>可發放、可自動適用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Cancelled</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Cheapest one free</source>
        <translation>最低價免費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/__init__.py"/>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Coupons without a name, for whoever brings them: each with a code of its own.</source>
        <translation>不記名優惠券，誰帶來都能用，每張有自己的代碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Days from the day it was issued</source>
        <translation>發放後有效天數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Empty: all of them</source>
        <translation>留空：全部</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Empty: as long as the dates above say</source>
        <translation>留空：依上面的日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Empty: no limit</source>
        <translation>留空：不限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Every member</source>
        <translation>全部會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Every member of the group gets one coupon, all of them at once.</source>
        <translation>這群會員每人一張優惠券，一次發完。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Example: a bill of {listed} costs {due} with this coupon.</source>
        <translation>範例：{listed}的帳單，用這張優惠券付{due}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Example: {goods} for {listed} costs {due} with this coupon.</source>
        <translation>範例：{goods}原價{listed}，用這張優惠券付{due}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/gallery.py"/>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Extra points</source>
        <translation>加贈點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>For at most so many pieces</source>
        <translation>最多幾件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>For what</source>
        <translation>適用商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Free item</source>
        <translation>免費品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>From so many pieces on</source>
        <translation>滿幾件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>From this figure on</source>
        <translation>從這個數字起</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Get free</source>
        <translation>送</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Issue</source>
        <translation>發放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Issue to all of them</source>
        <translation>全部發放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Issued</source>
        <translation>已發放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Issued by itself</source>
        <translation>自動發放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Joins others</source>
        <translation>可與其他合併</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Lapsed</source>
        <translation>已過期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Least pieces of these goods</source>
        <translation>這些商品最少件數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Least sum of the goods</source>
        <translation>商品滿額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Make codes</source>
        <translation>產生代碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Member price</source>
        <translation>會員價</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Members found</source>
        <translation>找到的會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Members who used it</source>
        <translation>使用過的會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Name goods</source>
        <translation>加入商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Name on paper and at the till</source>
        <translation>券面與收銀顯示的名稱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Name, phone or card number</source>
        <translation>姓名、電話或卡號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>New coupon</source>
        <translation>新優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>No coupon yet</source>
        <translation>還沒有優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Nobody found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>None named: everything but gift cards</source>
        <translation>未指定：禮品卡以外全部適用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Not here for so many days</source>
        <translation>多少天沒來</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Of a level</source>
        <translation>某個等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>On</source>
        <translation>觸發時機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>On paper</source>
        <translation>印在紙上</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Only members who agreed to messages</source>
        <translation>只給同意收訊息的會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Only the best one counts</source>
        <translation>只取最划算的一張</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Only these goods</source>
        <translation>只限這些商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Order, lower goes first</source>
        <translation>順序，數字小的先</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Percent</source>
        <translation>折抵百分比</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Percent off</source>
        <translation>折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Points on top</source>
        <translation>額外點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Price of a piece</source>
        <translation>每件價格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Sales with it</source>
        <translation>用券的營業額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Save the sheet</source>
        <translation>儲存整頁</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>Saved as {name}.</source>
        <translation>已存成{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Small print</source>
        <translation>使用說明</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>The cheapest of the goods named</source>
        <translation>指定商品中最便宜的</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>The cheapest pieces</source>
        <translation>送最便宜的</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>The least sum is meant with tax</source>
        <translation>滿額含稅計算</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Times all points of the bill</source>
        <translation>整單點數倍數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>To many members</source>
        <translation>發給一群會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>To one member</source>
        <translation>發給一位會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Together</source>
        <translation>合併方式</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Used of those issued</source>
        <translation>使用率</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Uses by everybody</source>
        <translation>總共可用次數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Uses by one member</source>
        <translation>每位會員可用次數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Uses by one member in a period</source>
        <translation>每位會員每期可用次數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Uses of one coupon</source>
        <translation>每張優惠券可用次數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>What came of it</source>
        <translation>成效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>What it took off</source>
        <translation>折抵總額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>When</source>
        <translation>適用時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Which</source>
        <translation>哪一個</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Which visit, or the least sum in the smallest coins</source>
        <translation>第幾次來店，或最低金額（以最小單位計）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Who</source>
        <translation>對象</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Who and how often</source>
        <translation>對象與次數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>With a birthday in month</source>
        <translation>某月生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>With a tag</source>
        <translation>有某個標籤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>With other coupons</source>
        <translation>與其他優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a day</source>
        <translation>每日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a sale, for the next one</source>
        <translation>消費後，下次使用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a week</source>
        <translation>每週</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>all of {category}</source>
        <translation>{category}全部</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>joining</source>
        <translation>入會</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>never</source>
        <translation>不發放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>the Nth visit</source>
        <translation>第N次來店</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>the birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>{name} can be issued now.</source>
        <translation>{name}可以發放了。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>{name} has the coupon now.</source>
        <translation>{name}已收到優惠券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>{name} is saved. Coupons that are out keep what they promised.</source>
        <translation>{name}已儲存，已發出的優惠券照原來的約定。</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Copy details</source>
        <translation>複製詳細內容</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Details</source>
        <translation>詳細內容</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Go on working</source>
        <translation>繼續工作</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Nothing half-done was booked: what was finished before is safe, and you can go on working. If it happens again, copy the details and send them to support. They name no guests.</source>
        <translation>沒有任何一筆只做一半就入帳：先前完成的都在，可以繼續工作。如果再次發生，可以複製詳細內容給客服人員，其中沒有顧客的姓名。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Shop Member made a mistake</source>
        <translation>Shop Member出錯了</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>%n rows</source>
        <translation><numerusform>%n列</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>%n rows are in {file}: correct them there and import that file.</source>
        <translation><numerusform>%n列存在{file}：請在該檔案修正後再匯入。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>After each change</source>
        <translation>每次異動後</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>At day close</source>
        <translation>關帳時</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/view.py"/>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Backups (*.shopbackup)</source>
        <translation>備份 (*.shopbackup)</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Backups carry the keys, locked by your passphrase or recovery code.</source>
        <translation>備份包含金鑰，並以密碼或復原碼上鎖。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <location filename="../../ui/screens/data/view.py"/>
        <source>CSV folder</source>
        <translation>CSV資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>CSV of a spreadsheet or another till. Nothing is booked before you have seen what would happen.</source>
        <translation>試算表或其他收銀系統的CSV。先看到結果，確認後才入帳。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Check the backup</source>
        <translation>檢查備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Checking the backup …</source>
        <translation>檢查備份中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/pieces.py"/>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/__init__.py"/>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Entries</source>
        <translation>帳目筆數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>I have written it down</source>
        <translation>已經抄下</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <location filename="../../ui/screens/data/view.py"/>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Import %n rows</source>
        <translation><numerusform>匯入%n列</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Import members</source>
        <translation>匯入會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Import the good rows only</source>
        <translation>只匯入正確的列</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Imported before</source>
        <translation>匯入紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Imported: {new} new, {update} updated. It can be taken back as a whole below.</source>
        <translation>已匯入：新增{new}位，更新{update}位。可以在下方整批撤回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Importing …</source>
        <translation>匯入中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>In the folder</source>
        <translation>資料夾內容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Keep wrong rows as a file</source>
        <translation>將錯誤的列存成檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Kept</source>
        <translation>保留份數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Kept up to date</source>
        <translation>更新時機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Locking the keys …</source>
        <translation>金鑰上鎖中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Look at the changes</source>
        <translation>查看變更</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Made by itself at day close and before each upgrade; best kept on another disk.</source>
        <translation>關帳時和每次升級前自動備份；最好存到另一個磁碟。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Money is in cents</source>
        <translation>金額以分為單位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>No backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>No folder yet</source>
        <translation>尚未選擇資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>No rows of this kind</source>
        <translation>沒有這類資料</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Nothing was imported yet</source>
        <translation>還沒有匯入紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Only when asked</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Passphrase of 12 characters or more</source>
        <translation>12個字元以上的密碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Passphrase or recovery code</source>
        <translation>密碼或復原碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Put it away</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Put the file away</source>
        <translation>關閉檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Reading the file …</source>
        <translation>讀取檔案中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/view.py"/>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Restore it now</source>
        <translation>立即還原</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Restoring …</source>
        <translation>還原中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Rows of the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Set passphrase and new code</source>
        <translation>設定密碼與新復原碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Some rows can't be imported</source>
        <translation>有些列無法匯入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/page_model.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止，沒有任何變動。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Take back the whole import</source>
        <translation>撤回整批匯入</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Taken back: %n members are gone again.</source>
        <translation><numerusform>已撤回：移除%n位會員。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Taking back …</source>
        <translation>撤回中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>The backup is proved first. The shop as it is now is moved aside whole and can be brought back.</source>
        <translation>會先檢查備份。目前的店家資料會整份移到一旁，之後可以取回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>The first one is made at the next day close, or now.</source>
        <translation>下次關帳時會做第一份備份，也可以現在就做。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>The folder is up to date.</source>
        <translation>資料夾已是最新。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>The recovery code, shown only now: write it down and keep it away from the till.</source>
        <translation>復原碼只在這時顯示：請抄下來，並且不要放在收銀台。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>The whole shop as plain files for spreadsheets. Members can be edited there and read back.</source>
        <translation>整家店的資料存成試算表可讀的檔案。會員可以在那裡修改再讀回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>This backup</source>
        <translation>這份備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>This backup is of another shop or an earlier computer: its keys are inside, locked.</source>
        <translation>這份備份來自其他店家或先前的電腦：金鑰在其中，已上鎖。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>This file was imported on {day} already: nothing is left to do.</source>
        <translation>這個檔案已在{day}匯入：沒有需要處理的內容。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>To open them on another computer</source>
        <translation>在其他電腦開啟備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Unchanged</source>
        <translation>不變</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>What was written</source>
        <translation>寫入結果</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>What would happen</source>
        <translation>匯入結果預覽</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Whole and proved. Restoring closes this shop for a moment and opens the backup.</source>
        <translation>備份完整無誤。還原時會先關閉本店資料，再開啟備份。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Without a passphrase, backups open on this computer only: set one now.</source>
        <translation>沒有密碼時，備份只能在這台電腦開啟：請現在設定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Write it anew</source>
        <translation>重新寫入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/__init__.py"/>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Writing and checking the backup …</source>
        <translation>寫入並檢查備份中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Writing the files …</source>
        <translation>寫入檔案中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>bonus {amount}</source>
        <translation>贈金{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>booked</source>
        <translation>已入帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>edited, left alone</source>
        <translation>曾修改，保留不動</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>not used: {columns}</source>
        <translation>未使用：{columns}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>open</source>
        <translation>未加密</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>principal {amount}</source>
        <translation>本金{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>the newest %n</source>
        <translation><numerusform>最新%n份</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>unchanged</source>
        <translation>不變</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>written</source>
        <translation>已寫入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>{file} is whole: every entry and balance is proved.</source>
        <translation>備份{file}完整無誤：每筆帳和餘額都核對過。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>{file} is written and proved.</source>
        <translation>備份{file}已寫入並核對無誤。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>{file} is written and proved. It opens on this computer only: no passphrase is set.</source>
        <translation>備份{file}已寫入並核對無誤。它只能在這台電腦開啟：尚未設定密碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>{file} was edited and left alone: look at the changes, or write it anew.</source>
        <translation>{file}曾被修改，保留不動：請查看變更，或重新寫入。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points}點</numerusform></translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Wednesday</source>
        <translation>星期三</translation>
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
        <source>{path} can't be written: check that the folder is there and that you may write to it.</source>
        <translation>無法寫入{path}：請確認資料夾存在，而且您有寫入權限。</translation>
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
    <name>field</name>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>PIN or phone digits asked above</source>
        <translation>超過此金額需PIN碼或手機末碼</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>allergies and preferences</source>
        <translation>過敏與喜好</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>amount off</source>
        <translation>折抵金額</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>amounts on sale</source>
        <translation>販售面額</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>backups kept</source>
        <translation>保留的備份數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>barcode</source>
        <translation>條碼</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>bearer card</source>
        <translation>不記名卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>category</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>colour of the shop</source>
        <translation>店家顏色</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>conditions of the coupon</source>
        <translation>優惠券條件</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>cost in points</source>
        <translation>所需點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>country profile</source>
        <translation>國家或地區設定</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days</source>
        <translation>天數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days before the end to remind</source>
        <translation>到期前提醒天數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days it is valid</source>
        <translation>有效天數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days of grace</source>
        <translation>寬限天數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days the bonus is valid</source>
        <translation>贈金有效天數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days within which it is taken back</source>
        <translation>可退天數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>design of the cards</source>
        <translation>卡片設計</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>e-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>end of the business day</source>
        <translation>營業日結束時間</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>expiry</source>
        <translation>效期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>expiry of the principal</source>
        <translation>本金效期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>extra points</source>
        <translation>額外點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>fee for paying back</source>
        <translation>退還手續費</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>foot of the receipt</source>
        <translation>收據頁尾</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>from how many pieces</source>
        <translation>滿幾件起</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gift cards</source>
        <translation>禮品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gift cards may expire</source>
        <translation>禮品卡可以過期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gift or message</source>
        <translation>贈品或訊息</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gifts of a level</source>
        <translation>等級贈禮</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>goods of the coupon</source>
        <translation>優惠券適用品項</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>greeting on statements</source>
        <translation>對帳單問候語</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>held sale</source>
        <translation>掛單</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>how often on one bill</source>
        <translation>單筆最多次數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>how stored value is paid back</source>
        <translation>儲值退還方式</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>how they came</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>identifier</source>
        <translation>代號</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>instalments</source>
        <translation>分期數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>issuing of the coupon</source>
        <translation>優惠券發放</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>item or category</source>
        <translation>品項或分類</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>items</source>
        <translation>品項</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>language of receipts and statements</source>
        <translation>收據與對帳單語言</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>level</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>levels</source>
        <translation>等級</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>limit of a bearer card</source>
        <translation>不記名卡上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>limit of a named card</source>
        <translation>記名卡上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>minimum spend</source>
        <translation>最低消費</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>minutes until the till locks</source>
        <translation>收銀台鎖定前的分鐘數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>month of the birthday</source>
        <translation>生日月份</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>months</source>
        <translation>月數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>months a gift card is valid</source>
        <translation>禮品卡有效月數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>months it is valid</source>
        <translation>有效月數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most for one top-up</source>
        <translation>單次儲值上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most points on one sale or day</source>
        <translation>單筆或單日點數上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most principal</source>
        <translation>本金上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most that points may pay, in percent</source>
        <translation>點數最多可折抵的百分比</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>multiplier of points</source>
        <translation>點數倍率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>multipliers</source>
        <translation>點數加倍</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>named card</source>
        <translation>記名卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>number</source>
        <translation>數目</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>number of uses</source>
        <translation>次數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>paid membership</source>
        <translation>付費會員</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>paid out in cash below</source>
        <translation>低於此金額可退現</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>paying with points</source>
        <translation>點數折抵</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>percent off</source>
        <translation>折扣百分比</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces at most</source>
        <translation>最多件數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces for one price</source>
        <translation>一次兌換件數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces given free</source>
        <translation>贈送件數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces to buy</source>
        <translation>購買件數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>points for a piece</source>
        <translation>每件點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>points for a visit</source>
        <translation>每次來店點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>price of a piece</source>
        <translation>單件價格</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>principal may expire</source>
        <translation>本金可以過期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>print receipts</source>
        <translation>列印收據</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>rewards</source>
        <translation>點數兌換</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>service</source>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>service charge</source>
        <translation>服務費</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>session cards</source>
        <translation>次數卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>smallest coin</source>
        <translation>最小硬幣</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>speed of the scanner</source>
        <translation>掃描器速度</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>steps and least points</source>
        <translation>單位與最少點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tab</source>
        <translation>掛帳</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax on amounts</source>
        <translation>金額的稅率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax on the service charge</source>
        <translation>服務費稅率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>terms on the card</source>
        <translation>卡片條款</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>threshold</source>
        <translation>門檻</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>top-up steps</source>
        <translation>儲值級距</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>top-ups</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what has to be printed</source>
        <translation>必印內容</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what is changed</source>
        <translation>變更項目</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what the coupon gives</source>
        <translation>優惠券給的內容</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what the guest pays</source>
        <translation>顧客付款金額</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>when the CSV files are written</source>
        <translation>CSV檔案更新時機</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>who changed it</source>
        <translation>變更者</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>width of the paper roll</source>
        <translation>紙捲寬度</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>years that records are kept</source>
        <translation>紀錄保存年數</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>{group}: {field}</source>
        <translation>{group}：{field}</translation>
    </message>
</context>
<context>
    <name>first start</name>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>00:00 (midnight)</source>
        <translation>00:00（午夜）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>12 characters or more, such as four words</source>
        <translation>12個字元以上，例如四個詞</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>4 to 8 digits that nobody would guess</source>
        <translation>4到8位別人猜不到的數字</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>A test print is in the settings. Without a printer, receipts can be kept as PDF.</source>
        <translation>設定裡可以試印。沒有印表機時，收據可以存成PDF。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Address (optional)</source>
        <translation>地址（選填）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Again</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Always</source>
        <translation>一律列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Business day and tax</source>
        <translation>營業日與稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Business day ends</source>
        <translation>營業日結束時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Country and money</source>
        <translation>國家與幣別</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Day and tax</source>
        <translation>營業日與稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/__init__.py"/>
        <source>First start</source>
        <translation>初次設定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Fixed once something was booked.</source>
        <translation>第一筆入帳後就不能更改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Is everything right?</source>
        <translation>內容都正確嗎？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>It is {time} there now. Dates on receipts follow this clock.</source>
        <translation>當地現在是{time}，收據日期依此時間。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Items may have other rates.</source>
        <translation>品項可以另設稅率。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Keep as PDF</source>
        <translation>存成PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Keep the recovery code as PDF</source>
        <translation>將復原碼存成PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Kept as {file}.</source>
        <translation>已存成{file}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Make the shop</source>
        <translation>建立店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Name</source>
        <translation>店名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Never</source>
        <translation>不列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>No printer yet</source>
        <translation>尚無印表機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>PIN</source>
        <translation>PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Prices include tax</source>
        <translation>價格含稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Print receipts</source>
        <translation>列印收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Printed on receipts, cards and statements. Everything can be changed later.</source>
        <translation>會印在收據、會員卡和對帳單上。之後都可以修改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/paper.py"/>
        <source>Recovery code of the shop's keys</source>
        <translation>店家金鑰的復原碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax</source>
        <translation>稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax is added to prices</source>
        <translation>價格外加稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax on what is sold, in percent</source>
        <translation>銷售稅率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Telephone (optional)</source>
        <translation>電話（選填）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The PIN opens the till every day. The passphrase lifts a locked PIN and opens backups.</source>
        <translation>每天用PIN碼開啟收銀台。密碼用來解除鎖定的PIN碼和開啟備份。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The business day ends at</source>
        <translation>營業日結束時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The country sets tax, limits and what may expire, to begin with. This is no legal advice.</source>
        <translation>一開始的稅率、上限和到期規定由國家或地區決定。這不是法律意見。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/__init__.py"/>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The demo shop is being built</source>
        <translation>正在建立示範店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The recovery code is at the printer.</source>
        <translation>復原碼已送到印表機。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The shop has no name yet: type the one that stands on receipts.</source>
        <translation>還沒有店名：請輸入要印在收據上的名稱。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The shop is made now. All but the currency can be changed at any time.</source>
        <translation>現在建立店家。除了幣別，其他隨時可以修改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The two PINs differ: type the same one here.</source>
        <translation>兩次的PIN碼不同：請在此輸入相同的PIN碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The two passphrases differ: type the same one here.</source>
        <translation>兩次的密碼不同：請在此輸入相同的密碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>There is no PIN yet: type 4 to 8 digits.</source>
        <translation>還沒有PIN碼：請輸入4到8位數字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>There is no passphrase yet: type 12 characters or more.</source>
        <translation>還沒有密碼：請輸入12個字元以上。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>This PIN is too short: type 4 to 8 digits.</source>
        <translation>PIN碼太短：請輸入4到8位數字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/paper.py"/>
        <source>This code opens every backup of this shop on another computer: keep it locked away, not at the till.</source>
        <translation>這組復原碼可以在其他電腦開啟本店的所有備份：請上鎖保管，不要放在收銀台。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>This code or your passphrase opens your backups elsewhere. It is shown only now: keep it away from the till.</source>
        <translation>這組復原碼或密碼可在其他電腦開啟備份。它只在這時顯示：不要放在收銀台。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>This computer does not say where it is: choose the zone of the shop.</source>
        <translation>這台電腦沒有設定所在時區：請選擇店家的時區。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Try the demo shop</source>
        <translation>試用示範店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Type the same PIN here once more.</source>
        <translation>請在此再輸入一次相同的PIN碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Type the same passphrase here once more.</source>
        <translation>請在此再輸入一次相同的密碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>What is sold after midnight and before this hour belongs to the day before.</source>
        <translation>午夜之後、這個時間之前的交易算在前一天。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>When asked for</source>
        <translation>需要時列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Width of the paper roll</source>
        <translation>紙捲寬度</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Your name is missing: type it as the lock screen shall show it.</source>
        <translation>還沒有姓名：請輸入要顯示在鎖定畫面上的姓名。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Your recovery code</source>
        <translation>復原碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Your shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>{rate}%, added</source>
        <translation>{rate}%，外加</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>{rate}%, in the prices</source>
        <translation>{rate}%，內含</translation>
    </message>
</context>
<context>
    <name>keypad</name>
    <message>
        <location filename="../../ui/widgets/keypad.py"/>
        <source>Delete the last digit</source>
        <translation>刪除最後一碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/pads.py"/>
        <location filename="../../ui/widgets/keypad.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message numerus="yes">
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>%n digits typed</source>
        <translation><numerusform>已輸入%n碼</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Choose a new PIN</source>
        <translation>設定新的PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Choose a new PIN of 4 to 8 digits.</source>
        <translation>請設定新的PIN碼，4到8位數字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Demo shop. PINs: owner {owner}, manager {manager}, cashier {cashier}.</source>
        <translation>示範店家。PIN碼：店主 {owner}，店長 {manager}，收銀員 {cashier}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/__init__.py"/>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Nobody works here yet</source>
        <translation>還沒有員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Save PIN</source>
        <translation>儲存PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Scan your badge, or choose your name and type your PIN.</source>
        <translation>掃描員工證，或選擇姓名後輸入PIN碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>The owner's passphrase</source>
        <translation>店主的密碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>The two PINs differ: choose the new one again.</source>
        <translation>兩次輸入的PIN碼不同：請重新設定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Then choose a new PIN</source>
        <translation>接著設定新的PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/__init__.py"/>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>This PIN serves once: choose your own, 4 to 8 digits that nobody would guess.</source>
        <translation>這組PIN碼只能用一次：請設定自己的PIN碼，4到8位別人猜不到的數字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>This is a member card: log in first, then scan it again.</source>
        <translation>這是會員卡：先登入，再掃描一次。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>This is no badge: log in first, then scan it again.</source>
        <translation>這不是員工證：先登入，再掃描一次。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Too many wrong PINs: the next try is possible when the time is over.</source>
        <translation>PIN碼錯誤次數太多：倒數結束後可以再試。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Type the new PIN again</source>
        <translation>再輸入一次新的PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Use the passphrase</source>
        <translation>使用密碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>Wait {seconds} s</source>
        <translation>等待{seconds}秒</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n points to {tier}</source>
        <translation><numerusform>再集%n點升{tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n points won</source>
        <translation><numerusform>獲得%n點</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n visits</source>
        <translation><numerusform>來店%n次</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits in a year</source>
        <translation><numerusform>一年來店%n次</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits to {tier}</source>
        <translation><numerusform>再來%n次升{tier}</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>1988-05-21 or 05-21</source>
        <translation>1988-05-21或05-21</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>A card carries a code that the till knows at once.</source>
        <translation>會員卡上的條碼，收銀台一掃就認得。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>A day at most</source>
        <translation>每日上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/base.py"/>
        <source>A manager has to agree: {what}</source>
        <translation>需要店長授權：{what}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>A phone number and a name are enough, it takes 15 seconds.</source>
        <translation>只要手機號碼和姓名，15秒完成。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>A picture with the code to send to the guest</source>
        <translation>含條碼的圖片，可傳給顧客</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Account closed</source>
        <translation>帳戶結清</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Accounts joined</source>
        <translation>帳戶合併</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>After booking</source>
        <translation>入帳後</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Afterwards</source>
        <translation>之後</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Agreed to receive messages</source>
        <translation>同意接收訊息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>All cards stop working.</source>
        <translation>所有卡片停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Allergies, preferences (shown at the till)</source>
        <translation>過敏、喜好（收銀台會顯示）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Allergies: {allergies}</source>
        <translation>過敏：{allergies}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Another card</source>
        <translation>加發一張卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Approve</source>
        <translation>授權</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Balance adjusted</source>
        <translation>餘額調整</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Balance {currency}</source>
        <translation>餘額（{currency}）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Belongs to {name}.</source>
        <translation>已登記在{name}名下。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Birthday soon: {month}/{day}</source>
        <translation>生日將近：{month}/{day}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Blank card</source>
        <translation>空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/movements.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Bonus</source>
        <translation>贈金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Book</source>
        <translation>入帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Booked as an entry with its reason, like everything else.</source>
        <translation>連同原因記成一筆帳，與其他異動相同。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Both are one member now.</source>
        <translation>兩位已合併為一位會員。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Bringing over undone</source>
        <translation>撤銷轉入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Brought over</source>
        <translation>期初轉入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Came through</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Card holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Card {number} was made.</source>
        <translation>已製作卡片{number}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Card {number} works at once; the old one is refused.</source>
        <translation>卡片{number}立即可用，舊卡停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Cards</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Choose a member</source>
        <translation>選擇會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Choose a photo</source>
        <translation>選擇照片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Do without</source>
        <translation>不授權</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Document</source>
        <translation>單號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Empty for no limit.</source>
        <translation>留空表示不限。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Enrol a member</source>
        <translation>新增會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol the first one</source>
        <translation>新增第一位會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol this one</source>
        <translation>新增這位會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Enrolled with card {number}.</source>
        <translation>已新增會員，卡號{number}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Erase for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Erase personal data</source>
        <translation>刪除個資</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Erase {name}</source>
        <translation>刪除{name}的個資</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Expired</source>
        <translation>到期失效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Find the other one by name, phone or card</source>
        <translation>用姓名、手機號碼或卡號找另一位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>For the phone</source>
        <translation>手機用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Forfeited: bonus {bonus}, points {points}.</source>
        <translation>贈金{bonus}和{points}點將失效。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Gift card claimed</source>
        <translation>領取禮品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Gift, next part</source>
        <translation>贈送，下一期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Given by the shop and locked.</source>
        <translation>由店家指定並鎖定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Goes</source>
        <translation>併入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Highest level</source>
        <translation>最高等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>It spends from the same balance.</source>
        <translation>與原卡共用餘額。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Judged anew when the last term ended.</source>
        <translation>上個期間結束時重新評定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Kept when its term ended.</source>
        <translation>期間結束時保留等級。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Ledger</source>
        <translation>交易紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Level</source>
        <translation>會員等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Lunar</source>
        <translation>農曆</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Make a card</source>
        <translation>製作會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Make the card</source>
        <translation>製作卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Member since</source>
        <translation>入會日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/__init__.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Merge with another member</source>
        <translation>與另一位會員合併</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Messages allowed</source>
        <translation>同意接收訊息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Name on the card</source>
        <translation>卡面姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Name, phone or card</source>
        <translation>姓名、手機號碼或卡號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Name, phone, e-mail, birthday, notes, tags and photo are taken away for good.</source>
        <translation>姓名、手機號碼、電子郵件、生日、備註、標籤和照片會永久刪除。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>No card yet</source>
        <translation>還沒有會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>No level reached yet.</source>
        <translation>尚未達到任何等級。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>No members yet</source>
        <translation>還沒有會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>No visit yet</source>
        <translation>尚未來店</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/gallery.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>No. {number}</source>
        <translation>卡號 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Nobody found</source>
        <translation>查無會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Nothing booked yet</source>
        <translation>還沒有交易紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Nothing is forfeited</source>
        <translation>沒有失效金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>One level lower since the last term ended.</source>
        <translation>上個期間結束後降一級。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Open the member</source>
        <translation>開啟會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Open {name}</source>
        <translation>開啟{name}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>PIN</source>
        <translation>PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Paid in cash from the drawer; afterwards the balance is zero.</source>
        <translation>從錢櫃以現金退還；退還後餘額為零。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Paid share of what is left</source>
        <translation>按實付比例退</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Pay back</source>
        <translation>退還</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Pay back stored value</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Pay back {amount}</source>
        <translation>退還{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Pay it back</source>
        <translation>退還</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Person</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/movements.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Points added later</source>
        <translation>補集點</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Points adjusted</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/movements.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Principal of {amount} has to be paid back first.</source>
        <translation>必須先退還本金{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Principal that is left</source>
        <translation>退剩餘本金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Print it</source>
        <translation>列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Purchase</source>
        <translation>消費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Reached with {needed}.</source>
        <translation>因{needed}達到。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Remove the photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Replace</source>
        <translation>補發新卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Replace card {number}</source>
        <translation>補發卡片{number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Replaced</source>
        <translation>已補發</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Sales, top-ups and everything else that moves value or points stands here.</source>
        <translation>消費、儲值和其他餘額或點數異動都會列在這裡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Save all data</source>
        <translation>儲存所有資料</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Save all data as a file</source>
        <translation>將所有資料存成檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Save the card</source>
        <translation>儲存卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Saved as {name}.</source>
        <translation>已存成{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Scan a blank card, or leave it empty</source>
        <translation>掃描空白卡，或留空</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Scan one that takes its place, or leave it empty to print the same number anew.</source>
        <translation>掃描要替換的新卡，或留空重印同一卡號。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Search on the left, or scan a card.</source>
        <translation>在左側搜尋，或掃描會員卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Somebody of the family; empty for the member.</source>
        <translation>家人的姓名；留空即為會員本人。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Stored value paid back</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Take away</source>
        <translation>扣除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Thaw</source>
        <translation>解凍</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>The card can be used again.</source>
        <translation>卡片可以再使用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>The card is frozen.</source>
        <translation>卡片已凍結。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>The member was erased.</source>
        <translation>已刪除這位會員的個資。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>The new code works at once, the old one is refused.</source>
        <translation>新條碼立即可用，舊條碼停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>This can't be undone.</source>
        <translation>這個動作無法復原。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>To the till</source>
        <translation>回收銀台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Try another part of the name, the last four digits of the phone, or enrol.</source>
        <translation>試試姓名的其他部分、手機末四碼，或新增會員。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/people.py"/>
        <source>Type a day that exists, such as 1988-05-21 or 05-21.</source>
        <translation>請輸入存在的日期，例如1988-05-21或05-21。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Usual items</source>
        <translation>常點品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Valid until {day}.</source>
        <translation>有效期限至{day}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Values, points, cards and history of the other one move here.</source>
        <translation>另一位的餘額、點數、卡片和紀錄都會移到這裡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Visits</source>
        <translation>來店次數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Was reached with {needed} and is still valid.</source>
        <translation>曾因{needed}達到，仍在有效期限內。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>What had counted for a higher level was given back.</source>
        <translation>曾計入較高等級的消費已退款。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What is left × paid ÷ (paid + given), top-up by top-up.</source>
        <translation>逐筆儲值計算：剩餘 × 實付 ÷（實付＋贈送）。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What was booked stays in the books without a name.</source>
        <translation>已入帳的內容保留在帳上，但不含姓名。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What was paid in and is still there; the bonus is void.</source>
        <translation>實際付入而未用的金額；贈金作廢。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Who agrees</source>
        <translation>授權人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>a member, or anything else</source>
        <translation>會員，或其他來源</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one %n days ago</source>
        <translation><numerusform>上次%n天前</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one on {day}</source>
        <translation>上次{day}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>last one today</source>
        <translation>今天來過</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>pending {points}</source>
        <translation>待生效 {points}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>several with commas</source>
        <translation>以逗號分隔多個</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>the member</source>
        <translation>這位會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>usual here</source>
        <translation>本地慣例</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} expires on {day}</source>
        <translation>{amount}將於{day}到期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{amount} of it is forfeited</source>
        <translation>其中{amount}失效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{amount} paid back in cash, document {number}.</source>
        <translation>已用現金退還{amount}，單號{number}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} points expire on {day}</source>
        <translation><numerusform>{amount}點將於{day}到期</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{amount} spent</source>
        <translation>消費{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} to {tier}</source>
        <translation>還差{amount}升{tier}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{amount} topped up</source>
        <translation>儲值{amount}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} and more found</source>
        <translation><numerusform>找到{count}位以上</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} found</source>
        <translation><numerusform>找到{count}位</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>{count} members</source>
        <translation><numerusform>{count}位會員</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{day} (lunar)</source>
        <translation>{day}（農曆）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{item} ({times}×)</source>
        <translation>{item}（{times}次）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{number} and %n more</source>
        <translation><numerusform>{number}，另有%n張</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points}點</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{points} points booked.</source>
        <translation><numerusform>已入帳{points}點。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{visits}, {last}</source>
        <translation>{visits}，{last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>{what} within %n days</source>
        <translation><numerusform>%n天內{what}</numerusform></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Ask somebody else</source>
        <translation>換人授權</translation>
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
        <translation>重試</translation>
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
        <location filename="../../ui/desktop.py"/>
        <source>There is no display to open a window on: start it on a desktop, or use a command.</source>
        <translation>沒有螢幕可以開啟視窗：請在桌面環境啟動，或改用指令。</translation>
    </message>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>Try again</source>
        <translation>重試</translation>
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
        <translation>送出贈金</translation>
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
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Coupon given back: {reason}</source>
        <translation>退回優惠券：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Coupon: {reason}</source>
        <translation>優惠券：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Discount: {reason}</source>
        <translation>折扣：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Drawer</source>
        <translation>錢櫃</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Ends in</source>
        <translation>末四碼</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Expired</source>
        <translation>到期失效</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Face value</source>
        <translation>面額</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Float</source>
        <translation>零用金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>For goods of this shop, also in parts.</source>
        <translation>可於本店購買商品，可分次使用。</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift card</source>
        <translation>禮品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Gift card claimed</source>
        <translation>領取禮品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount}</source>
        <translation>禮品卡{number}（•••• {last}）：{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount} paid out</source>
        <translation>禮品卡{number}（•••• {last}）：兌付{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount} taken back</source>
        <translation>禮品卡{number}（•••• {last}）：退回{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount}, valid until {day}</source>
        <translation>禮品卡{number}（•••• {last}）：{amount}，有效至{day}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards</source>
        <translation>禮品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards paid out</source>
        <translation>禮品卡兌現</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards sold</source>
        <translation>禮品卡售出</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards used</source>
        <translation>禮品卡使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Gift cards: {name}</source>
        <translation>禮品卡：{name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Gift, next part</source>
        <translation>贈送，下一期</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Issued by {name}, {address}</source>
        <translation>發行人：{name}，{address}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Member price</source>
        <translation>會員價</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>More points: {reason}</source>
        <translation>加贈點數：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_notes.py"/>
        <source>Owed on the tab: {amount}</source>
        <translation>掛帳未付：{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Paid with {reason}</source>
        <translation>以{reason}支付</translation>
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
        <translation>消費 {total}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Refund {total}</source>
        <translation>退款 {total}</translation>
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
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Service charge</source>
        <translation>服務費</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Session cards and tabs</source>
        <translation>次數卡與掛帳</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Session cards used</source>
        <translation>次數卡使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>State</source>
        <translation>狀態</translation>
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
        <source>Tabs paid back</source>
        <translation>掛帳還款</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Tax</source>
        <translation>稅</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Tax ID {number}</source>
        <translation>統一編號{number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tax {rate}%</source>
        <translation>稅{rate}%</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
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
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Valid once it has been sold at the till.</source>
        <translation>於收銀台售出後生效。</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Valid until</source>
        <translation>有效至</translation>
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
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>closed</source>
        <translation>已結清</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>expired</source>
        <translation>到期</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>frozen</source>
        <translation>已凍結</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>given</source>
        <translation>贈送</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>not sold yet</source>
        <translation>尚未售出</translation>
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
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>replaced</source>
        <translation>已補發</translation>
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
        <location filename="../../shop_member/services/paper_notes.py"/>
        <source>{name} {number}: {left} of {uses} uses left, valid until {day}.</source>
        <translation>{name} {number}：剩{left}／{uses}次，有效至{day}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_notes.py"/>
        <source>{name} {number}: {left} of {uses} uses left.</source>
        <translation>{name} {number}：剩{left}／{uses}次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>{points} points already spent</source>
        <translation>{points}點已使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>{points} points used</source>
        <translation>使用{points}點</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>{reason} for {points} points</source>
        <translation>{reason}，用{points}點</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>{tier}: {percent}</source>
        <translation>{tier} {percent}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>•••• {last}, {left} left</source>
        <translation>•••• {last}，餘{left}</translation>
    </message>
</context>
<context>
    <name>permissions</name>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Accept partners' vouchers</source>
        <translation>收合作店家的兌換券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Adjust points</source>
        <translation>調整點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Adjust stored value</source>
        <translation>調整儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>At the till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Back office</source>
        <translation>後台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Book points for an earlier receipt</source>
        <translation>補登先前收據的點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Cancel coupons</source>
        <translation>取消優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Change prices, points, ladders, tiers</source>
        <translation>變更價格、點數、儲值方案、等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Change settings</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Check the shop's file</source>
        <translation>檢查資料檔</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Close the day</source>
        <translation>關帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Close the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Confirm the date after a clock jump</source>
        <translation>時鐘跳動後確認日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Coupons, gift cards, partners</source>
        <translation>優惠券、禮品卡、合作店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Discount by hand</source>
        <translation>手動折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Edit items</source>
        <translation>修改品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Edit members</source>
        <translation>修改會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Enrol members</source>
        <translation>新增會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Erase members</source>
        <translation>刪除會員個資</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Export lists</source>
        <translation>匯出名單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Freeze and thaw cards</source>
        <translation>凍結與解凍卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Freeze gift cards</source>
        <translation>凍結禮品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Hand out a member's data</source>
        <translation>匯出單一會員資料</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Import members</source>
        <translation>匯入會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Issue coupons</source>
        <translation>發放優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Keep the CSV folder</source>
        <translation>管理CSV資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Let guests pay later</source>
        <translation>掛帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Lock a month</source>
        <translation>鎖定月份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Look after partner shops</source>
        <translation>管理合作店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Look after staff and roles</source>
        <translation>管理員工與角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Make backups</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Make gift cards in number</source>
        <translation>大量製作禮品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Make statements</source>
        <translation>製作對帳單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Members and cards</source>
        <translation>會員與會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Merge members</source>
        <translation>合併會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Open a shift</source>
        <translation>開班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Open the drawer without a sale</source>
        <translation>無交易開錢櫃</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Passphrase and recovery code</source>
        <translation>密碼與復原碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Pay back stored value</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Pay out gift cards</source>
        <translation>禮品卡退現</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Price by hand</source>
        <translation>手動改價</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Print cards</source>
        <translation>列印會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Print copies of receipts</source>
        <translation>補印收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Put a gift card into a wallet</source>
        <translation>將禮品卡轉入儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Put cash in and take it out</source>
        <translation>現金收入與支出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Putting right and giving away</source>
        <translation>更正與優惠</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Read the audit trail</source>
        <translation>查看操作紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Redeem coupons</source>
        <translation>核銷優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Replace cards</source>
        <translation>補發新卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Restore backups</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Run campaigns</source>
        <translation>舉辦活動</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See members</source>
        <translation>查看會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See reports</source>
        <translation>查看報表</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See the care list</source>
        <translation>查看關懷名單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See the report of the shift</source>
        <translation>查看班次小結</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See who comes and who stays away</source>
        <translation>查看會員分析</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Sell</source>
        <translation>結帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Sell gift cards</source>
        <translation>賣禮品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Sell session cards and memberships</source>
        <translation>賣次數卡與付費會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Send messages</source>
        <translation>發送訊息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Set a member's tier by hand</source>
        <translation>手動設定會員等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Skip the member's PIN</source>
        <translation>略過會員PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Take cash</source>
        <translation>收現金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Take stored value and points</source>
        <translation>收儲值金與點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>The shop itself</source>
        <translation>店家管理</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Use session cards</source>
        <translation>使用次數卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Void a sale</source>
        <translation>作廢交易</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Waive missing points</source>
        <translation>免收不足的點數</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message numerus="yes">
        <location filename="../../ui/paper_queue.py"/>
        <source>%n receipt(s) to print</source>
        <translation><numerusform>%n張收據待列印</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>Don't print them</source>
        <translation>不要列印</translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>Print now</source>
        <translation>立即列印</translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>These receipts were promised on an earlier day and never printed.</source>
        <translation>這些收據前幾天就該列印，但一直沒有印出。</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Expiry waits</source>
        <translation>到期作業暫停</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>No backup made</source>
        <translation>備份未完成</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Tables not synced</source>
        <translation>表格未同步</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n min left</source>
        <translation><numerusform>約剩%n分鐘</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n s left</source>
        <translation><numerusform>約剩%n秒</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>stopping …</source>
        <translation>停止中…</translation>
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
        <translation>重試</translation>
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
        <translation>多收金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Damaged or last piece</source>
        <translation>瑕疵或最後一件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Goods returned</source>
        <translation>退貨</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Goodwill</source>
        <translation>服務補償</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Guest changed their mind</source>
        <translation>顧客改變主意</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Regular guest</source>
        <translation>熟客</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Trial</source>
        <translation>測試</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Typed wrong</source>
        <translation>輸入錯誤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Wrong means</source>
        <translation>付款方式選錯</translation>
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
        <source>Gift card paid out</source>
        <translation>禮品卡兌付</translation>
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
        <source>Session used</source>
        <translation>次數卡使用</translation>
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
        <translation>{tax}（計稅金額 {base}）</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>A session card of this member has uses left: refund it first, then erase.</source>
        <translation>這位會員的次數卡還有未用次數，請先退款再清除資料。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>A tab belongs to somebody: choose the member first.</source>
        <translation>掛帳須屬於某位會員，請先選擇會員。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>A tab is paid back with cash, card or other money from outside: choose one of these.</source>
        <translation>掛帳要用現金、刷卡或其他店外的錢償還：請從中選一種。</translation>
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
        <source>At most {most} at once: do it in several steps.</source>
        <translation>一次最多{most}：請分幾次做。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} has been used since: refund what is left of it instead of voiding the sale.</source>
        <translation>禮品卡{number}之後已使用過：請改退剩餘金額，不要作廢這筆銷售。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} is in a state in which this can't be done: look at its page first.</source>
        <translation>禮品卡{number}目前的狀態無法這樣處理：請先查看這張卡的頁面。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} was replaced by a newer one: ask for the new card.</source>
        <translation>禮品卡{number}已補發新卡：請出示新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} was reported lost and is frozen: thaw it once the holder is known.</source>
        <translation>禮品卡{number}已掛失並凍結：確認持卡人後再解凍。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift cards are not paid out here: the rest can be spent on goods.</source>
        <translation>本店的禮品卡不退現：餘下的金額可以購買商品。</translation>
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
        <source>No coupon has this code: look for the one meant on the member's page.</source>
        <translation>沒有這個代碼的優惠券：請到會員頁面找要用的那一張。</translation>
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
        <source>Nothing in the basket is for “{name}”: add such an item or sell without it.</source>
        <translation>目前沒有「{name}」適用的商品：請加入商品，或不用券結帳。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nothing was imported. Rows with faults: {count}. Correct them, or import the good rows only.</source>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>Only a balance below {limit} is paid out: the rest can be spent on goods.</source>
        <translation>餘額低於{limit}才能退現：餘下的金額可以購買商品。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Only {available} of {wanted} can be used today: use fewer.</source>
        <translation>{wanted}之中今天可用的只有{available}：請減少用量。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Only {owed} is owed on this tab: take no more than that.</source>
        <translation>掛帳只欠{owed}：請不要多收。</translation>
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
        <source>Points this bill takes at most: {maximum}. Use fewer.</source>
        <translation>這筆帳最多可用{maximum}點：請減少點數。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Session cards and memberships belong to somebody: choose the member first.</source>
        <translation>次數卡和付費會員須屬於某位會員，請先選擇會員。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Several gift cards were sold on this line: scan the ones that come back, or take back all of them.</source>
        <translation>這一行售出多張禮品卡：請掃描要退回的卡片，或全部退回。</translation>
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
        <source>That PIN is wrong: try again. Tries left: {tries_left}.</source>
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
        <source>The coupon does not count at this hour: see the hours printed on it.</source>
        <translation>優惠券這個時段不適用：請看券上的時段。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The coupon does not count on this day: see the days printed on it.</source>
        <translation>優惠券今天不適用：請看券上的適用日。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The coupon is valid from {first_day}: keep it until then.</source>
        <translation>優惠券從{first_day}起可用：請客人留到那時。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The coupon was valid until {last_day}: sell without it.</source>
        <translation>優惠券的期限到{last_day}：請不用券結帳。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>The sale of this gift card could be refunded until {last_day}: it can still be spent on goods.</source>
        <translation>這張禮品卡的退款期限是{last_day}：仍可用來購買商品。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>The tab goes up to {limit} and {owed} is owed already: take the rest by other means.</source>
        <translation>掛帳上限為{limit}，已掛帳{owed}：其餘請用其他方式付款。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>There is no such session card: look at the member's page.</source>
        <translation>找不到這張次數卡，請查看會員頁面。</translation>
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
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <source>This card may hold at most {limit} and has {balance}: top up less.</source>
        <translation>這張卡上限{limit}，目前有{balance}：請減少儲值。</translation>
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
        <source>This coupon belongs to another member: ask for the guest's own.</source>
        <translation>這張優惠券屬於另一位會員：請用客人自己的券。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon counts in other shops only: sell without it.</source>
        <translation>這張優惠券限其他門市使用：請不用券結帳。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon is for other member levels: sell without it.</source>
        <translation>這張優惠券限其他會員等級：請不用券結帳。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon needs a member: scan the card first.</source>
        <translation>這張優惠券要有會員：請先掃會員卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon was cancelled: sell without it.</source>
        <translation>這張優惠券已作廢：請不用券結帳。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon was used already: sell without it.</source>
        <translation>這張優惠券已用過：請不用券結帳。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>This gift card can't be topped up: sell a new one instead.</source>
        <translation>這張禮品卡不能再儲值：請另售一張新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This gift card can't be used here: check the code with the guest, or look the card up by its number.</source>
        <translation>這張禮品卡無法在此使用：請和顧客核對卡片代碼，或用卡號查詢這張卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This gift card was valid until {last_day}: take the money by other means.</source>
        <translation>這張禮品卡的有效期限至{last_day}：請改用其他方式付款。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>This member has no tab: take the money now, or give a limit on the member's page.</source>
        <translation>這位會員不能掛帳：請當場收錢，或在會員頁面設定掛帳上限。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>This reward takes {wanted} points and {available} can be used: sell it for money.</source>
        <translation>這項兌換需要{wanted}點，可用{available}點：請按原價銷售。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This session card was valid until {last_day}: sell a new one or take the price.</source>
        <translation>這張次數卡的有效期限至{last_day}：請另售一張新卡，或按原價收費。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>Too many gift-card codes were wrong: a manager has to unlock gift cards for you.</source>
        <translation>禮品卡代碼錯誤次數過多：須由店長為您解鎖禮品卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Too many gift-card codes were wrong: wait {seconds} seconds, then scan the card.</source>
        <translation>禮品卡代碼錯誤次數過多：請等候{seconds}秒，再掃描卡片。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Too many wrong PINs: wait {seconds} seconds.</source>
        <translation>PIN碼錯誤次數太多：請等待{seconds}秒。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Too many wrong tries for this member: a manager can set a new PIN on the member's page.</source>
        <translation>這位會員輸入錯誤次數太多：店長可在會員頁面設定新的PIN碼。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Uses left on this session card: {left}. Use fewer or take the price for the rest.</source>
        <translation>這張次數卡剩餘次數：{left}。請減少次數，或其餘按原價收費。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>{line} is not to be had for points now: sell it for money.</source>
        <translation>現在不能用點數取得{line}，請以其他方式付款。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{missing} more in the basket and “{name}” counts.</source>
        <translation>再買{missing}就能用「{name}」。</translation>
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
        <location filename="../../shop_member/value_words.py"/>
        <source>“{name}” is not sold any more: choose another from the list.</source>
        <translation>「{name}」已停售：請從清單另選一項。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{name}” needs more of its goods, pieces missing: {pieces}.</source>
        <translation>「{name}」的適用商品還差{pieces}件：請再加。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{name}” was used as often as it may be: sell without it.</source>
        <translation>「{name}」的使用次數已滿：請不用券結帳。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{name}” would change nothing on this bill, so the guest keeps it.</source>
        <translation>這一單用「{name}」沒有差別，券留給客人。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{other}” gives more than “{name}”, which the guest keeps.</source>
        <translation>「{other}」比較划算，「{name}」留給客人。</translation>
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
        <translation>頁 {page} / {pages}</translation>
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
        <location filename="../../ui/screens/settings/role_words.py"/>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>Cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <location filename="../../ui/screens/members/gallery.py"/>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>Manager</source>
        <translation>店長</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <location filename="../../ui/screens/members/gallery.py"/>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>An input method took the scan: turn on serial mode with its set-up code, or switch to English.</source>
        <translation>輸入法攔截了掃描：請用設定條碼開啟序列埠模式，或切換到英文輸入。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Caps Lock is on: fine.</source>
        <translation>Caps Lock已開啟：沒有影響。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Nothing arrived: check the cable, then scan again.</source>
        <translation>沒有收到掃描：請檢查連接線，再掃描一次。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>The code arrived as “{text}”: set the scanner's keyboard to United States, or turn on serial mode.</source>
        <translation>讀到的內容是「{text}」：請把掃描器的鍵盤設為美式，或開啟序列埠模式。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner is set to another keyboard than this computer: fine.</source>
        <translation>掃描器的鍵盤配置與這台電腦不同：沒有影響。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner is slow ({gap} ms a character): set its delay between characters to none.</source>
        <translation>掃描器較慢（每個字元{gap}毫秒）：請把字元間隔設為零。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner sends Tab: fine.</source>
        <translation>掃描器以Tab結尾：沒有影響。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner sends nothing after the code: Enter as suffix is quicker.</source>
        <translation>掃描器沒有送出結尾字元：設為Enter會更快。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner works: {gap} ms a character, then Enter.</source>
        <translation>掃描器正常：每個字元{gap}毫秒，以Enter結尾。</translation>
    </message>
</context>
<context>
    <name>scans</name>
    <message>
        <location filename="../../ui/scans.py"/>
        <source>The input method took part of the code. Scan it once more.</source>
        <translation>輸入法攔截了部分條碼。請再掃描一次。</translation>
    </message>
    <message>
        <location filename="../../ui/scans.py"/>
        <source>Too many scans at once: the last one was not taken. Scan it again.</source>
        <translation>掃描太快：最後一筆沒有讀入。請再掃描一次。</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <location filename="../../ui/screens/till/screen.py"/>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/screen.py"/>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Empty the field</source>
        <translation>清空欄位</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>% off</source>
        <translation>折扣%</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>%n contradictions were found: restore a backup, or ask for support.</source>
        <translation><numerusform>發現%n處不一致：請還原備份，或聯絡客服人員。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/roles_model.py"/>
        <source>%n fields need another answer.</source>
        <translation><numerusform>有%n個欄位需要修正。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>(no longer there)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 counts everything</source>
        <translation>0表示全部計入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 is without end.</source>
        <translation>0表示沒有期限。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>0 never locks by itself.</source>
        <translation>0表示不自動鎖定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 switches it off.</source>
        <translation>0表示不使用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>22 until 2 goes over midnight</source>
        <translation>22到2為跨夜</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>A bar that closes at 3 in the morning books it to the day before.</source>
        <translation>凌晨3點打烊的店，交易算在前一天。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/items_model.py"/>
        <source>A figure is needed here.</source>
        <translation>這裡需要數字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>A level that was reached begins</source>
        <translation>升級生效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>A new item</source>
        <translation>新品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>A new person</source>
        <translation>新員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>A new role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>A start to be checked; this is no legal advice.</source>
        <translation>這是起點，請自行查核；不是法律意見。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a category</source>
        <translation>新增分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a level</source>
        <translation>新增等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Add a person</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>Add a role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a step</source>
        <translation>新增方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add an occasion</source>
        <translation>新增時段</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add goods</source>
        <translation>新增品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>After so many days</source>
        <translation>經過天數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>After so many months</source>
        <translation>經過月數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>After the code</source>
        <translation>條碼結尾</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>All in order: %n entries checked.</source>
        <translation><numerusform>一切正常：已檢查%n筆帳。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>All items</source>
        <translation>所有品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Always</source>
        <translation>一律列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Amounts can be sold without items; with them the till shows tiles and reads barcodes.</source>
        <translation>沒有品項也能以金額結帳；有品項時，收銀台會顯示按鍵並讀取條碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>An amount between steps gives</source>
        <translation>方案之間的金額送</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Another colour</source>
        <translation>其他顏色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Arrived as</source>
        <translation>讀到的內容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>As the computer</source>
        <translation>依電腦設定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>At least so many at once</source>
        <translation>一次至少</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>At the end</source>
        <translation>期滿時</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Back on the tiles</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Barcode</source>
        <translation>條碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bearer card: most principal</source>
        <translation>不記名卡：本金上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bearer card: one top-up</source>
        <translation>不記名卡：單次儲值上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Between characters</source>
        <translation>字元間隔</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus</source>
        <translation>贈金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus days</source>
        <translation>贈金天數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus expires</source>
        <translation>贈金到期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus first</source>
        <translation>先用贈金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bronze</source>
        <translation>銅色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Cash is rounded to it; the smallest unit rounds nothing.</source>
        <translation>現金依此取整；最小單位表示不取整。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Categories that earn nothing, with all that lies in them</source>
        <translation>不集點的分類（含其下所有品項）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Check the file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Check the rate of tax with your accountant.</source>
        <translation>請向會計師確認稅率。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Checking …</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <source>Choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>Choose …</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Copy the details for support</source>
        <translation>複製詳細資料給客服</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Country and money</source>
        <translation>國家與幣別</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Country profile</source>
        <translation>國家或地區設定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Counts</source>
        <translation>計算依據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Day, for a day of the year</source>
        <translation>日（每年固定日期）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days of grace</source>
        <translation>寬限天數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days or months</source>
        <translation>天數或月數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Earning points</source>
        <translation>集點</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Earns points</source>
        <translation>可集點</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Empty: as bonus expires in general</source>
        <translation>留空則依贈金到期規定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>End of the Nth month after</source>
        <translation>第N個月的月底</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Enter of the keypad</source>
        <translation>數字鍵盤的Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Every stated condition counts.</source>
        <translation>必須符合所有設定的條件。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Everything the shop knows is in this one file. Back it up under Data; never copy it while the till is open.</source>
        <translation>店裡的所有資料都在這一個檔案裡。請到「資料」備份；收銀台開啟時不要複製它。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>First only</source>
        <translation>限首次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Fixed once something was booked; rules begin anew.</source>
        <translation>第一筆入帳後就不能更改；更改會重設規則。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Foot of the receipt</source>
        <translation>收據結尾文字</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>For each piece, whatever it costs</source>
        <translation>每件固定點數，不論價格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>From</source>
        <translation>門檻</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>From the hour</source>
        <translation>開始（時）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>From the lowest to the highest</source>
        <translation>由低到高</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Gold</source>
        <translation>金色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Greeting on statements</source>
        <translation>對帳單問候語</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Guest pays</source>
        <translation>顧客支付</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>How long a level holds</source>
        <translation>等級有效多久</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>How long points last</source>
        <translation>點數有效多久</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In proportion</source>
        <translation>依比例</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In steps of</source>
        <translation>使用單位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In the month of the birthday only</source>
        <translation>僅限生日當月</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Instalments</source>
        <translation>分期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>It begins with what a cashier may: tick what fits, then give it to people.</source>
        <translation>以收銀員的權限為起點：勾選合適的項目，再指派給員工。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Item or category</source>
        <translation>品項或分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Items</source>
        <translation>品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Keep as picture</source>
        <translation>存成圖片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Keep the badge as picture</source>
        <translation>將員工證存成圖片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Keep the level</source>
        <translation>保留等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Kept as {file}.</source>
        <translation>已存成{file}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Language of receipts and statements</source>
        <translation>收據和對帳單的語言</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Language of the window</source>
        <translation>視窗語言</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Large print</source>
        <translation>大字級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Last day</source>
        <translation>結束日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Late claims within so many days</source>
        <translation>補集點期限（天）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Let go</source>
        <translation>離職</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Let in again</source>
        <translation>復職</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Levels</source>
        <translation>會員等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Lock the till after so many minutes</source>
        <translation>自動鎖定收銀台（分鐘）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_view.py"/>
        <source>Logo</source>
        <translation>店標</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Look again after a refund</source>
        <translation>退款後重新評定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Look again at what was reached</source>
        <translation>依累計重新評定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Missing points come off the cash</source>
        <translation>不足的點數由現金扣除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Money</source>
        <translation>消費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Money, visits or points, as counted</source>
        <translation>依計算依據為金額、次數或點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Month, for a day of the year</source>
        <translation>月（每年固定日期）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Months</source>
        <translation>月數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>More points on occasion</source>
        <translation>特定時段點數加倍</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Most points on one day</source>
        <translation>每日點數上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Most points on one sale</source>
        <translation>每筆點數上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Name or barcode</source>
        <translation>名稱或條碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Named card: most principal</source>
        <translation>記名卡：本金上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Named card: one top-up</source>
        <translation>記名卡：單次儲值上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>New PIN</source>
        <translation>新PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>New badge</source>
        <translation>新員工證</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>New category</source>
        <translation>新分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>New item</source>
        <translation>新品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>No items yet</source>
        <translation>還沒有品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>No roles</source>
        <translation>沒有角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Nobody works here yet</source>
        <translation>還沒有員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>None chosen: every day</source>
        <translation>未選擇表示每天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>None yet.</source>
        <translation>目前沒有。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>None, as PDF files</source>
        <translation>無，存成PDF檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Not found</source>
        <translation>查無結果</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Not yet moved into it</source>
        <translation>尚未併入檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Nothing</source>
        <translation>不送</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Nothing was changed.</source>
        <translation>沒有變更。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Occasions</source>
        <translation>時段</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Off the tiles</source>
        <translation>下架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>On a day of the year</source>
        <translation>每年固定日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>On paper</source>
        <translation>紙本</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>On the screen it is darkened or lightened until it reads well; on cards it stays as it is.</source>
        <translation>畫面上會自動調整深淺以便閱讀；會員卡上維持原色。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>One level down</source>
        <translation>降一級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Only vouchers that are taxed when used are supported.</source>
        <translation>只支援使用時才課稅的票券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>PIN locked</source>
        <translation>PIN碼已鎖定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>PIN or phone digits asked above</source>
        <translation>超過此金額需驗證PIN碼或手機末四碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>PIN serves once</source>
        <translation>PIN碼限用一次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid back to a guest</source>
        <translation>退還方式</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid by gift card earns too</source>
        <translation>禮品卡付款也集點</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid by stored value earns too</source>
        <translation>儲值金付款也集點</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_view.py"/>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Picture on its tile</source>
        <translation>按鈕上的圖片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points expire</source>
        <translation>點數到期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points for a visit</source>
        <translation>來店點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points for certain goods</source>
        <translation>指定品項的點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points may go below zero</source>
        <translation>點數可為負數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points may pay up to, in percent</source>
        <translation>點數折抵上限（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points ×</source>
        <translation>點數倍率</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Press the button, then scan the code with the scanner of the till.</source>
        <translation>按下按鈕，再用收銀台的掃描器掃描條碼。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Price, {currency}</source>
        <translation>價格（{currency}）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Prices and tax</source>
        <translation>價格與稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Prices include tax</source>
        <translation>價格含稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Principal first</source>
        <translation>先用本金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Principal left; bonus is void</source>
        <translation>退剩餘本金，贈金作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Print receipts</source>
        <translation>列印收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_view.py"/>
        <source>Printed on receipts, cards and statements; best without a ground of its own.</source>
        <translation>印在收據、會員卡和對帳單上，建議使用透明背景。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Protects against a found card, not against staff.</source>
        <translation>防止撿到卡片的人使用，不是防員工。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>QR code to scan</source>
        <translation>供掃描的QR Code</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Receipt printer</source>
        <translation>收據印表機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Recomputes every balance from its postings and walks the chain of entries. The till goes on meanwhile.</source>
        <translation>由每筆帳重新計算餘額，並逐筆核對。檢查時可以照常收銀。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Records must be kept for five years.</source>
        <translation>紀錄必須保存五年。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>Remove row {number}</source>
        <translation>移除第{number}列</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Remove the category</source>
        <translation>刪除分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Rename the category</source>
        <translation>重新命名分類</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Says what may expire, limits, and what papers must carry.</source>
        <translation>決定到期規定、上限和紙本必載內容。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scan the code</source>
        <translation>掃描條碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scan the code now …</source>
        <translation>請掃描條碼…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Scanned at the till, this badge switches to {name}. Every earlier badge is refused now.</source>
        <translation>在收銀台掃描這張員工證，就會換成{name}。之前的員工證全部停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Scanner</source>
        <translation>掃描器</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scans are read in the window of the till only.</source>
        <translation>只有收銀台的視窗會讀取掃描。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <source>Scans are told from typing after {ms} ms now.</source>
        <translation>現在以{ms}毫秒區分掃描與打字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scans are told from typing after {ms} ms.</source>
        <translation>以{ms}毫秒區分掃描與打字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Service charge, in percent</source>
        <translation>服務費（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/__init__.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Several at once, with that of the level</source>
        <translation>同時符合多項時（含會員等級）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Silver</source>
        <translation>銀色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Smallest coin</source>
        <translation>最小硬幣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Spent in this order</source>
        <translation>使用順序</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Steps</source>
        <translation>方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Such as 2026-11-21</source>
        <translation>例如2026-11-21</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Such as double points on one weekday</source>
        <translation>例如：週二點數加倍</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Take back</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Taking points back after a refund</source>
        <translation>退款後扣回點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax earns too</source>
        <translation>稅額也集點</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax on amounts, in percent</source>
        <translation>金額稅率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax on the service charge, in percent</source>
        <translation>服務費稅率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Tax, in percent</source>
        <translation>稅率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Terms on the back of the card</source>
        <translation>會員卡背面條款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Test print</source>
        <translation>試印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Test receipt</source>
        <translation>測試收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Test scan</source>
        <translation>測試掃描</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>The badge is at the printer.</source>
        <translation>員工證已送到印表機。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The balance owed counts on fixed dates of the year.</source>
        <translation>每年固定日期須結算預收餘額。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The business day ends at</source>
        <translation>營業日結束時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The clock of this shop is UTC: choose its own time zone, or its days end at the wrong hour.</source>
        <translation>本店時鐘為UTC：請選擇所在時區，否則營業日會在錯誤的時間結束。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>The code printed on the goods</source>
        <translation>印在商品上的條碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The computer's own</source>
        <translation>電腦預設</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The highest one counts</source>
        <translation>以最高倍率計算</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The highest step it reaches</source>
        <translation>達到的最高方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>The owner may do everything; this role stays as it is.</source>
        <translation>店主可執行所有操作，此角色無法變更。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The paid share of what is left</source>
        <translation>剩餘金額按實付比例</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>The shop's colour</source>
        <translation>店家代表色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>The shop's file</source>
        <translation>店家檔案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <source>The test receipt is at the printer.</source>
        <translation>測試收據已送到印表機。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>They are multiplied</source>
        <translation>倍率相乘</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>This day still counts</source>
        <translation>當天仍有效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Tiers</source>
        <translation>會員等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tips can be added</source>
        <translation>可以加小費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Tones at the till</source>
        <translation>收銀台提示音</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Top-up contracts must name a guarantee.</source>
        <translation>儲值契約必須載明履約保證。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Top-up ladder</source>
        <translation>儲值方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Top-ups</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Usable after so many days</source>
        <translation>待生效天數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Use this scanner's pace</source>
        <translation>採用這台掃描器的速度</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Using points</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Version {version} is in force. What was booked before keeps its rules.</source>
        <translation>第{version}版已生效。之前入帳的仍依原規則。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Version {version}, since {when}, by {who}. A change makes a new version.</source>
        <translation>第{version}版，{when}由{who}設定。變更會產生新版本。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Visits</source>
        <translation>來店次數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>What a guest pays, and what the shop adds to it.</source>
        <translation>顧客支付的金額，以及店家加贈的內容。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>What is not ticked asks for somebody who may, with a PIN on the spot.</source>
        <translation>未勾選的操作，需由有權限的人當場輸入PIN碼授權。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>When asked for</source>
        <translation>需要時列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Width of the paper roll</source>
        <translation>紙捲寬度</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>With the next period</source>
        <translation>下個期間起</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>all of {category}</source>
        <translation>{category}全部</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>are worth</source>
        <translation>可折抵</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/badge.py"/>
        <source>badge</source>
        <translation>員工證</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>for each</source>
        <translation>每消費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>has a badge</source>
        <translation>有員工證</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>in days</source>
        <translation>計算天數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>off the tiles</source>
        <translation>已下架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>points</source>
        <translation>點</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>until the hour</source>
        <translation>結束（時）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>{mean} ms on average, {most} ms at most</source>
        <translation>平均{mean}毫秒，最多{most}毫秒</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>{name} can't log in any more.</source>
        <translation>{name}已不能登入。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_model.py"/>
        <source>{name} is back on the tiles.</source>
        <translation>{name}已重新上架。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_model.py"/>
        <source>{name} is off the tiles.</source>
        <translation>{name}已下架。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_model.py"/>
        <source>{name} is saved and holds at every till from now on.</source>
        <translation>已儲存{name}，各收銀台即刻生效。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_model.py"/>
        <source>{name} is saved.</source>
        <translation>已儲存{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>{name} logs in with this PIN once and then chooses an own one. It is shown only now.</source>
        <translation>{name}用這組PIN碼登入一次，然後設定自己的PIN碼。它只在這時顯示。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>{name} may log in again.</source>
        <translation>{name}可以再登入。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>{permission}: at most</source>
        <translation>{permission}上限</translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message numerus="yes">
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>%n receipts</source>
        <translation><numerusform>%n張收據</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>All notes and coins, the float too. What it should be is told afterwards.</source>
        <translation>所有鈔票和硬幣，包括零用金。清點後才會顯示應有金額。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Audit trail</source>
        <translation>操作紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Business day</source>
        <translation>營業日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Cash in</source>
        <translation>現金收入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Cash out</source>
        <translation>現金支出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Choose a receipt</source>
        <translation>選擇收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Choose a shift</source>
        <translation>選擇班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Close the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Closed by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Closed shifts</source>
        <translation>歷史班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Closing report (Z)</source>
        <translation>關帳單（Z）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Command line</source>
        <translation>指令列</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_model.py"/>
        <source>Copy {copy} is at the printer.</source>
        <translation>副本{copy}已送到印表機。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Correct the count</source>
        <translation>更正金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Count the cash in the drawer</source>
        <translation>清點錢櫃現金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Count the float into the drawer and type what it holds.</source>
        <translation>將零用金放入錢櫃清點，輸入金額。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Counted</source>
        <translation>實點金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Delivery paid</source>
        <translation>付貨款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Details</source>
        <translation>詳細內容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Every closed shift stays here with its report, the same for ever.</source>
        <translation>每次交班的報表都保存在這裡，永遠不變。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Float</source>
        <translation>零用金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>From the safe</source>
        <translation>從保險箱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>How much goes to the safe?</source>
        <translation>要放入保險箱多少？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>No shift is open</source>
        <translation>尚未開班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>No shift was closed yet</source>
        <translation>還沒有交班紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>No.</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Not found</source>
        <translation>查無結果</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing fits</source>
        <translation>沒有符合的紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing on this day</source>
        <translation>當天沒有紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing on this day fits “{text}”.</source>
        <translation>當天沒有符合「{text}」的紀錄。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Number, member, cashier or amount</source>
        <translation>號碼、會員、收銀員或金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>Only {amount} was counted: put no more than that into the safe.</source>
        <translation>只清點到{amount}：放入保險箱的金額不可超過此數。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Open since</source>
        <translation>開班時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Open the shift</source>
        <translation>開班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Opened by</source>
        <translation>開班人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Over</source>
        <translation>溢收</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Paid back</source>
        <translation>退儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Print a copy</source>
        <translation>列印副本</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Purchase</source>
        <translation>採購</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Put cash into the drawer</source>
        <translation>現金放入錢櫃</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Put in</source>
        <translation>存入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Refunds and voids</source>
        <translation>退款與作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Report so far (X)</source>
        <translation>小結（X）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Sale</source>
        <translation>交易</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Sales, top-ups, refunds and voids of the day stand here.</source>
        <translation>當天的交易、儲值、退款和作廢都列在這裡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Search the audit trail</source>
        <translation>搜尋操作紀錄</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/__init__.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Shift {number}</source>
        <translation>班次 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Short</source>
        <translation>短收</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Small change</source>
        <translation>換零錢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stays in the drawer</source>
        <translation>留在錢櫃</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stays in the drawer: {amount}</source>
        <translation>留在錢櫃：{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stored value used</source>
        <translation>使用儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Take cash out of the drawer</source>
        <translation>從錢櫃取出現金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The count is exact</source>
        <translation>清點無誤</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The day after</source>
        <translation>後一天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The last closing left {amount} in the drawer. Type what you count.</source>
        <translation>上次交班留下{amount}。請輸入實際清點的金額。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The program</source>
        <translation>程式</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_model.py"/>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>The report is at the printer.</source>
        <translation>報表已送到印表機。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The report so far stands here while one is.</source>
        <translation>開班後，小結會顯示在這裡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The rest stays in the drawer for the next shift.</source>
        <translation>其餘留在錢櫃給下一班。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The shift is closed</source>
        <translation>已交班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>The shift is open with {amount} in the drawer.</source>
        <translation>已開班，錢櫃有{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Tips paid out</source>
        <translation>發小費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>To the bank</source>
        <translation>存入銀行</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>To the safe</source>
        <translation>放入保險箱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Top-up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Top-ups</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>approved by {name}</source>
        <translation>由{name}授權</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>{amount} put into the drawer.</source>
        <translation>已放入錢櫃{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>{amount} taken out of the drawer.</source>
        <translation>已從錢櫃取出{amount}。</translation>
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
        <translation>交班時間</translation>
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
        <translation>開班時間</translation>
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
        <source>{label} ({count})</source>
        <translation>{label}（{count}）</translation>
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
        <source>Balance on {date}</source>
        <translation>{date}餘額</translation>
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
        <source>Points on {date}</source>
        <translation>{date}點數</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Preliminary: this month is not closed yet.</source>
        <translation>未定稿：當月尚未關帳。</translation>
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
        <translation>每人一份PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A locked month is closed: nothing can be booked into {month} any more, and its figures print the same for ever. It can't be unlocked.</source>
        <translation>鎖定後，{month}不能再入帳，列印內容永遠相同，也不能解鎖。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A month earlier</source>
        <translation>上個月</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A month later</source>
        <translation>下個月</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Also those who only have a balance</source>
        <translation>也包括只有餘額的會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Card holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Everybody with a movement in the month</source>
        <translation>當月有異動的所有會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>For whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>In</source>
        <translation>存到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Larger or whole</source>
        <translation>放大或全頁</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Leave it open</source>
        <translation>暫不鎖定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Lock for good</source>
        <translation>永久鎖定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Locked · {hash}</source>
        <translation>已鎖定 · {hash}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Making the statements</source>
        <translation>製作對帳單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>No statements</source>
        <translation>沒有對帳單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Nobody found</source>
        <translation>查無會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Nobody had a movement in {month}.</source>
        <translation>{month}沒有會員異動。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Nothing to make</source>
        <translation>沒有可製作的對帳單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>One PDF</source>
        <translation>一份PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>One member</source>
        <translation>單一會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Other folder</source>
        <translation>其他資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print the statement</source>
        <translation>列印對帳單</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print {count} statements</source>
        <translation><numerusform>列印{count}份對帳單</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Reading …</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save the statement</source>
        <translation>儲存對帳單</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save {count} statements</source>
        <translation><numerusform>儲存{count}份對帳單</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Saved as {name}.</source>
        <translation>已存成{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Scan a card, or search on the left.</source>
        <translation>掃描會員卡，或在左側搜尋。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Scan a card, or type name or phone</source>
        <translation>掃描會員卡，或輸入姓名、手機號碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Show the folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Somebody else</source>
        <translation>改選他人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/__init__.py"/>
        <source>Statements</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>This computer has no printer: save a PDF instead.</source>
        <translation>這台電腦沒有印表機：可改存成PDF。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Where statements go</source>
        <translation>對帳單儲存位置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Where to</source>
        <translation>輸出到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Whose statement?</source>
        <translation>要誰的對帳單？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>counting …</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>the first: {name}</source>
        <translation>第一份：{name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{count} statements</source>
        <translation><numerusform>{count}份對帳單</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{month} is locked and prints the same for ever.</source>
        <translation>{month}已鎖定，之後永遠印得一模一樣。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>{span}, not over yet</source>
        <translation>{span}，尚未結束</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{what} printed.</source>
        <translation>{what}已列印。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{what} saved in {name}.</source>
        <translation>{what}已存入{name}。</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Reading …</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>This could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Print again</source>
        <translation>補印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>{names} was edited and left as it is: settle it under Data.</source>
        <translation>{names}曾被修改，內容先保留不動：請到「資料」處理。</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <location filename="../../ui/widgets/table.py"/>
        <source>Nothing here yet</source>
        <translation>這裡還沒有內容</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n coupons · F9</source>
        <translation><numerusform>%n張優惠券 · F9</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n found</source>
        <translation><numerusform>找到%n位</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n lines</source>
        <translation><numerusform>%n項</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n on hold</source>
        <translation><numerusform>掛單%n筆</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n points</source>
        <translation><numerusform>%n點</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points back</source>
        <translation><numerusform>退回%n點</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points taken</source>
        <translation><numerusform>收回%n點</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n points to {tier}</source>
        <translation><numerusform>再集%n點升{tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n visits to {tier}</source>
        <translation><numerusform>再來%n次升{tier}</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>* for an amount</source>
        <translation>按*改用金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>* for percent</source>
        <translation>按*改用百分比</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>0 takes a discount away</source>
        <translation>輸入0取消折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>A new card is made for them.</source>
        <translation>將製作一張新卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Allergies: {allergies}</source>
        <translation>過敏：{allergies}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount due</source>
        <translation>應收金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount to add</source>
        <translation>新增金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Approve</source>
        <translation>授權</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Balance after this sale {amount}</source>
        <translation>結帳後餘額 {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Balance {balance} is not enough. {rest} is left.</source>
        <translation>餘額{balance}不足，還差{rest}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Basket</source>
        <translation>明細</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Birthday soon: {month}/{day}</source>
        <translation>生日將近：{month}/{day}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Birthday, e-mail and notes can be added later on the member's page.</source>
        <translation>生日、電子郵件、備註可在會員頁面補填。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Bonus</source>
        <translation>贈金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Card holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Card terminal</source>
        <translation>刷卡機</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Cash received</source>
        <translation>實收金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Cash to give back</source>
        <translation>應退現金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/booking.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Change {amount}</source>
        <translation>找零 {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose a line</source>
        <translation>選擇明細</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose the reason</source>
        <translation>選擇原因</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose with ↑ ↓ and Enter</source>
        <translation>用↑ ↓選擇，按Enter確認</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Choose with ↑ ↓ and Enter.</source>
        <translation>用↑ ↓選擇，按Enter確認。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Count the drawer, type the float, Enter</source>
        <translation>清點錢櫃，輸入零用金，按Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Coupons</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Coupons of the guest</source>
        <translation>客人的優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Digits or items</source>
        <translation>數字或品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Discount as an amount</source>
        <translation>折扣金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Discount in percent</source>
        <translation>折扣百分比</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>Don't waive</source>
        <translation>不免收</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Enter adds this guest as a new member.</source>
        <translation>按Enter新增這位會員。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Enter takes the member.</source>
        <translation>按Enter選取會員。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Esc closes the list of keys</source>
        <translation>按Esc關閉快速鍵</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Everything booked with it is taken back</source>
        <translation>連同這筆入帳的內容全部撤回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/pads.py"/>
        <source>Find an item</source>
        <translation>尋找品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/finder.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Find member</source>
        <translation>查詢會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Find or add a member</source>
        <translation>查詢或新增會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>First visit</source>
        <translation>首次來店</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Float in the drawer</source>
        <translation>錢櫃零用金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Gift card</source>
        <translation>禮品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Highest level</source>
        <translation>最高等級</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Hold</source>
        <translation>掛單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Hold, recall; void after a sale</source>
        <translation>掛單、取單；結帳後作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>How will the guest pay?</source>
        <translation>顧客要怎麼付款？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Items</source>
        <translation>品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/people.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Last four digits of the phone</source>
        <translation>手機末四碼</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit %n days ago</source>
        <translation><numerusform>上次來店%n天前</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit on {day}</source>
        <translation>上次來店 {day}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit today</source>
        <translation>今天來過</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Lock, switch cashier</source>
        <translation>鎖定、換收銀員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Look up</source>
        <translation>查詢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Manager approval</source>
        <translation>店長授權</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Member price</source>
        <translation>會員價</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Member's PIN</source>
        <translation>會員的PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Mobile number</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Name and phone are enough</source>
        <translation>只要姓名和手機號碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/pads.py"/>
        <source>Name of an item</source>
        <translation>品項名稱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Name, phone, card number or e-mail</source>
        <translation>姓名、手機號碼、卡號或電子郵件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>New member</source>
        <translation>新增會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>No member yet</source>
        <translation>尚未選會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>No sale is on hold.</source>
        <translation>目前沒有掛單。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>No shift is open</source>
        <translation>尚未開班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>No. {number}</source>
        <translation>卡號 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Nobody else may approve this</source>
        <translation>沒有其他人可以授權</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Nobody found</source>
        <translation>查無會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Nothing goes back</source>
        <translation>無需退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>On hold</source>
        <translation>掛單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>One less</source>
        <translation>減一</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>One more</source>
        <translation>加一</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>One step back</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Open shift</source>
        <translation>開班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Open the shift</source>
        <translation>開班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>PIN of {name}</source>
        <translation>{name}的PIN碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/booking.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Pay</source>
        <translation>結帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Phone, name or card number</source>
        <translation>手機號碼、姓名或卡號</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Pieces coming back</source>
        <translation>退回件數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Pieces of {item} coming back</source>
        <translation>退回的{item}件數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <location filename="../../ui/screens/till/keyboard.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Please scan once more.</source>
        <translation>請再掃描一次。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Points</source>
        <translation>點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Points to use</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Press a digit, or choose with ↑ ↓ and Enter</source>
        <translation>按數字，或用↑ ↓選擇後按Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Press an item, scan it, or type an amount.</source>
        <translation>選擇品項、掃描，或輸入金額。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/till/receipt_panel.py"/>
        <source>Print the receipt</source>
        <translation>列印收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Quantity of {item}</source>
        <translation>{item}的數量</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Quantity: 3 * then an item</source>
        <translation>數量：先按3*，再選品項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Ready</source>
        <translation>準備就緒</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Recall</source>
        <translation>取單</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/receipt_panel.py"/>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Receipt number</source>
        <translation>收據號碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/receipt_panel.py"/>
        <source>Receipt {number}</source>
        <translation>收據 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Refund an amount</source>
        <translation>退部分金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Refund by receipt</source>
        <translation>憑收據退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Refund everything</source>
        <translation>全部退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Rest</source>
        <translation>尚需付款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Rest {amount}</source>
        <translation>尚需付款 {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Sales begin once the drawer is counted.</source>
        <translation>清點錢櫃後即可開始收銀。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Save the member</source>
        <translation>儲存會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Scan the code on the receipt, or type its number</source>
        <translation>掃描收據上的條碼，或輸入號碼</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/offers.py"/>
        <source>Scan the coupon, or the member's card to see their coupons.</source>
        <translation>掃優惠券，或掃會員卡看客人的優惠券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>Scan the member card</source>
        <translation>掃描會員卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Service charge</source>
        <translation>服務費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>Shift {number}</source>
        <translation>班次 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Stored value</source>
        <translation>儲值金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Tab</source>
        <translation>掛帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Take</source>
        <translation>選取</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Take payment</source>
        <translation>結帳</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/guests.py"/>
        <source>Take this member</source>
        <translation>選取會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Tax</source>
        <translation>稅</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>The member types it or says it</source>
        <translation>由會員輸入，或口頭告知</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/receipts.py"/>
        <source>The receipt is at the printer.</source>
        <translation>收據已送到印表機。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>The sale is on hold. F4 takes it up again.</source>
        <translation>已掛單，按F4取單。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>The shift is open with {amount} in the drawer.</source>
        <translation>已開班，錢櫃有{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/offers.py"/>
        <source>This guest has no coupon.</source>
        <translation>這位客人沒有優惠券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/view.py"/>
        <source>Till</source>
        <translation>收銀台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Tip</source>
        <translation>小費</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To give back</source>
        <translation>應退金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To take</source>
        <translation>收取金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To undo</source>
        <translation>作廢金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Top up: find the member</source>
        <translation>儲值：查詢會員</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type a quantity, or change the line</source>
        <translation>輸入數量，或修改這一項</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type an amount, or choose lines with ↑ ↓; Enter for everything</source>
        <translation>輸入金額，或用↑↓選明細；按Enter全部退</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type an amount, or scan a member card first.</source>
        <translation>輸入金額，或先掃描會員卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type how many or press + and −; Enter goes on</source>
        <translation>輸入件數，或按＋與−；按Enter繼續</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Use coupon</source>
        <translation>使用優惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Use points</source>
        <translation>使用點數</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>Usual: {items}</source>
        <translation>常點：{items}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Voided {number}</source>
        <translation>已作廢{number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>Waive</source>
        <translation>免收</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>after this</source>
        <translation>完成後可用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>already returned</source>
        <translation>已退貨</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>at most {amount}</source>
        <translation>最多{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>for larger amounts</source>
        <translation>大額需驗證</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than %n found</source>
        <translation><numerusform>超過%n位</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than is due</source>
        <translation>超過應收金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>not counted</source>
        <translation>不適用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>of {amount}</source>
        <translation>應收金額 {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>on this sale; press again to take it off</source>
        <translation>已用在這一單，再按一次取下</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>or find the guest by phone or name: F2</source>
        <translation>或按F2用手機號碼或姓名查詢</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>pending {points}</source>
        <translation>待生效 {points}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>valid until {day}</source>
        <translation>有效期限{day}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>with card {number}</source>
        <translation>使用卡號{number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{amount} expires on {day}</source>
        <translation>{amount}將於{day}到期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>{amount} more</source>
        <translation>還差{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{amount} to {tier}</source>
        <translation>還差{amount}升{tier}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>{count} come back</source>
        <translation><numerusform>退回{count}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{item} is not on this receipt, or has all come back.</source>
        <translation>{item}不在這張收據上，或已全部退回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/guests.py"/>
        <source>{name} is a member now, card {number}.</source>
        <translation>{name}已成為會員，卡號{number}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>{name} types the PIN</source>
        <translation>由{name}輸入PIN碼</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points are spent already: the balance goes below zero.</source>
        <translation><numerusform>{points}點已用掉：餘額會變成負數。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points are spent already: {amount} less is paid out for them.</source>
        <translation><numerusform>{points}點已用掉：少退{amount}。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{points} points expire on {day}</source>
        <translation><numerusform>{points}點將於{day}到期</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points that are spent already are waived.</source>
        <translation><numerusform>已用掉的{points}點免收。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>{rest} is left to pay.</source>
        <translation>還有{rest}未付。</translation>
    </message>
</context>
<context>
    <name>top_up</name>
    <message>
        <location filename="../../ui/screens/top_up/view.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Balance after the top-up {balance}</source>
        <translation>儲值後餘額 {balance}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Balance now {balance}</source>
        <translation>目前餘額 {balance}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Choose an amount first.</source>
        <translation>請先選擇金額。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>How will the guest pay?</source>
        <translation>顧客要怎麼付款？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Other amount</source>
        <translation>其他金額</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Top up</source>
        <translation>儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view.py"/>
        <source>Top-up ladder</source>
        <translation>儲值方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Topped up</source>
        <translation>已儲值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>then {balance}</source>
        <translation>儲值後{balance}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/words.py"/>
        <source>{bonus} over %n months</source>
        <translation><numerusform>{bonus}，分%n個月贈送</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/words.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points}點</numerusform></translation>
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
