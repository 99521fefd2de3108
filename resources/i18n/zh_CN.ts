<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Approved</source>
        <translation>已授权</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Backup made</source>
        <translation>已备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Backup restored</source>
        <translation>已恢复备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Badge made</source>
        <translation>制作工牌</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Bearer card opened</source>
        <translation>不记名卡开卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Bearer cards issued</source>
        <translation>发放不记名卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Blank cards made</source>
        <translation>制作空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card changed</source>
        <translation>修改卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card frozen</source>
        <translation>冻结卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card issued</source>
        <translation>发卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card printed again</source>
        <translation>补打卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card replaced</source>
        <translation>补卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Card thawed</source>
        <translation>解冻卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Category removed</source>
        <translation>删除分类</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Category saved</source>
        <translation>保存分类</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Consent given</source>
        <translation>同意接收消息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Consent withdrawn</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Date confirmed</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Held sale discarded</source>
        <translation>丢弃挂单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Import booked</source>
        <translation>导入入账</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Import reversed</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item added</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item changed</source>
        <translation>修改商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item put back</source>
        <translation>商品上架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Item taken off</source>
        <translation>商品下架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Keys locked for backups</source>
        <translation>备份密钥上锁</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Left the till</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logged in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logo changed</source>
        <translation>更换标志</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Logo removed</source>
        <translation>移除标志</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member edited</source>
        <translation>修改会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member enrolled</source>
        <translation>新增会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member erased</source>
        <translation>删除会员个人信息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member exported</source>
        <translation>导出会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member's PIN removed</source>
        <translation>移除会员PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Member's PIN set</source>
        <translation>设置会员PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Members merged</source>
        <translation>合并会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Month locked</source>
        <translation>锁定月份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN chosen</source>
        <translation>自设PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN reset</source>
        <translation>重置PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>PIN set by passphrase</source>
        <translation>用密码设置PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person added</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person came back</source>
        <translation>员工复职</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person edited</source>
        <translation>修改员工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Person left</source>
        <translation>员工离职</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Photo changed</source>
        <translation>更换照片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Photo removed</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Picture of an item changed</source>
        <translation>更换商品图片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Picture of an item removed</source>
        <translation>移除商品图片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Receipt not printed</source>
        <translation>小票未打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Receipt printed again</source>
        <translation>补打小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Role saved</source>
        <translation>保存角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Rules changed</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Settings changed</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Shift closed</source>
        <translation>交接班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Shop made</source>
        <translation>创建店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong PIN</source>
        <translation>PIN码错误</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong PIN or phone digits of a member</source>
        <translation>会员PIN码或手机后四位错误</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_words.py"/>
        <source>Wrong passphrase</source>
        <translation>密码错误</translation>
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
        <translation>编号 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>PIN</source>
        <translation>PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>a day at most {value}</source>
        <translation>每日上限 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>adjust points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>amount {value}</source>
        <translation>金额 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>at day close</source>
        <translation>日结时</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>before {value}</source>
        <translation>原来 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>card {value}</source>
        <translation>卡号 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>cash in or out</source>
        <translation>现金存取</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>close the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>copy {value}</source>
        <translation>副本 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>count {value}</source>
        <translation>{value}张</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>counted {value}</source>
        <translation>实点金额 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>country {value}</source>
        <translation>国家或地区 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>currency {value}</source>
        <translation>货币 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>difference {value}</source>
        <translation>差额 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>discount by hand</source>
        <translation>手动折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>entries {value}</source>
        <translation>账目 {value}笔</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>erase a member</source>
        <translation>删除会员个人信息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>export a member</source>
        <translation>导出会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>first counted {value}</source>
        <translation>先前清点{value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>may now: {value}</source>
        <translation>新增权限：{value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>members {value}</source>
        <translation>会员 {value}位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>merge members</source>
        <translation>合并会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>new {value}</source>
        <translation>新增 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>no check of the member</source>
        <translation>免验证会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>no longer: {value}</source>
        <translation>取消权限：{value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>pay back stored value</source>
        <translation>退储值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>price by hand</source>
        <translation>手动价格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>price {value}</source>
        <translation>价格 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>printed {value}×</source>
        <translation>已打印{value}次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>replace a card</source>
        <translation>补卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>till {value}</source>
        <translation>收银台 {value}</translation>
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
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>waive</source>
        <translation>免收</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>wrong tries {value}</source>
        <translation>错误 {value}次</translation>
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
        <translation>今日已日结并备份。</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>Lock, switch cashier (F12)</source>
        <translation>锁定、换收银员（F12）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/top_bar.py"/>
        <source>More screens</source>
        <translation>更多页面</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Nobody logged in</source>
        <translation>尚未登录</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <source>Lost this card? Call {phone}</source>
        <translation>遗失请挂失：{phone}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <location filename="../../shop_member/printing/cards.py"/>
        <source>Member card</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/cards.py"/>
        <source>Member cards</source>
        <translation>会员卡</translation>
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
        <translation>卡号 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/cards.py"/>
        <source>Show this code at the till</source>
        <translation>结账时请出示此码</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/card_designs.py"/>
        <source>Valid until {date}</source>
        <translation>有效期至 {date}</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Back only</source>
        <translation>仅背面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Blank</source>
        <translation>空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/__init__.py"/>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Cards</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Cards of new members will stand here.</source>
        <translation>新会员的卡会出现在这里。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Design</source>
        <translation>版式</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Drawing the cards</source>
        <translation>正在绘制卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Everything is printed</source>
        <translation>全部打印完了</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Front and back</source>
        <translation>正面和背面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Labels</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Made ahead, they are handed out at enrolment or to guests without a name.</source>
        <translation>提前制作，办卡时发放，或给不留姓名的顾客。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Make blank cards</source>
        <translation>制作空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Making cards</source>
        <translation>正在制作卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Members' cards that were never printed</source>
        <translation>还没打印过的会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Name, phone or card</source>
        <translation>姓名、手机号或卡号</translation>
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
        <translation>没有空白卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No card chosen</source>
        <translation>还没选择卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>No tags yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>No. {number} · {name}</source>
        <translation>卡号 {number} · {name}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Nobody found</source>
        <translation>没有找到会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>None</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Paper</source>
        <translation>纸张</translation>
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
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Print {count} cards</source>
        <translation><numerusform>打印{count}张卡</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Printed</source>
        <translation>打印状态</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Putting the prints on record</source>
        <translation>正在登记打印记录</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Save {count} cards</source>
        <translation><numerusform>保存{count}张卡</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Search above, or scan a card.</source>
        <translation>在上方搜索，或扫会员卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Sides</source>
        <translation>打印面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Single cards</source>
        <translation>单张卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Tags are given on a member's page.</source>
        <translation>在会员页面可以添加标签。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>This computer has no printer: save a PDF instead.</source>
        <translation>这台电脑没有打印机：可保存为PDF。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Try another part of the name.</source>
        <translation>试试姓名的其他部分。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Where cards go</source>
        <translation>卡片保存位置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Where to</source>
        <translation>输出到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>Whose cards?</source>
        <translation>要打印谁的卡？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>cards</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>nobody yet</source>
        <translation>暂无姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>printed {times}×</source>
        <translation>已打印{times}次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/view.py"/>
        <source>to hand out later</source>
        <translation>以后发放</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} chosen</source>
        <translation><numerusform>已选{chosen}张</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{chosen} of {offered} chosen</source>
        <translation><numerusform>已选{chosen}张，共{offered}张</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{count} cards</source>
        <translation><numerusform>{count}张卡</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/cards/view.py"/>
        <source>{sheets} sheets</source>
        <translation><numerusform>{sheets}张纸</numerusform></translation>
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
        <translation>{what}已打印。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/cards/gallery.py"/>
        <location filename="../../ui/screens/cards/view_model.py"/>
        <source>{what} saved in {name}.</source>
        <translation>{what}已保存到{name}。</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Check the date</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>The date is right</source>
        <translation>日期正确</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>This computer says it is {date}, {time}, which does not follow the last booking. Selling goes on; nothing expires until the owner has confirmed the date.</source>
        <translation>这台电脑的日期是{date} {time}，与最后一笔账不连贯。可以照常收银；店主确认日期之前，什么都不会过期。</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n cards</source>
        <translation><numerusform>%n张卡</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>%n coupons</source>
        <translation><numerusform>%n张优惠券</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>%n entries</source>
        <translation><numerusform>%n笔分录</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>%n members</source>
        <translation><numerusform>%n位会员</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>%n members have the coupon now.</source>
        <translation><numerusform>%n位会员已收到优惠券。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n months</source>
        <translation><numerusform>%n个月</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n pages</source>
        <translation><numerusform>%n页</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>%n rows</source>
        <translation><numerusform>%n行</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/papers.py"/>
        <source>%n statements</source>
        <translation><numerusform>%n份对账单</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>--apply and --good-rows-only belong to --back.</source>
        <translation>--apply和--good-rows-only要和--back一起使用。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>A demo shop is made in {folder}: {members}, {months}. This takes a minute.</source>
        <translation>正在{folder}创建演示店铺：{members}、{months}。约需一分钟。</translation>
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
        <translation>数据时间：{moment}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Brought along: principal {principal}, bonus {bonus}, points {points}</source>
        <translation>带入：本金{principal}、赠送金{bonus}、积分{points}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Done; to undo it: {command}</source>
        <translation>已完成；要撤销：{command}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>It would reach %n members.</source>
        <translation><numerusform>会发给%n位会员。</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Left out: {columns}</source>
        <translation>未采用的列：{columns}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Made in {seconds} seconds</source>
        <translation>用时{seconds}秒</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Name a file, or --undo, or --list: one of them.</source>
        <translation>请指定文件、--undo或--list其中之一。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>No coupon was made yet.</source>
        <translation>还没有优惠券。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>No folder is set for the CSV files: name one.</source>
        <translation>尚未设置CSV文件的文件夹：请指定一个。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Owed to guests: principal {principal}, bonus {bonus}, points {points}</source>
        <translation>对会员的负债：本金{principal}、赠送金{bonus}、积分{points}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>PINs to log in with: {pins}</source>
        <translation>登录用PIN码：{pins}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>Read back and checked</source>
        <translation>已读回并核对</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Receipts: {files}</source>
        <translation>小票：{files}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>Recovery code, shown only now: {code}</source>
        <translation>恢复码，只显示这一次：{code}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>See {command}.</source>
        <translation>请见{command}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>Statements</source>
        <translation>对账单</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The keys are not inside: with a passphrase it can be restored on another computer too.</source>
        <translation>密钥不在备份内：加上密码，才能在其他电脑上恢复。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>The option {name} is used in a wrong way.</source>
        <translation>选项{name}的用法不对。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The shop before is in {folder}</source>
        <translation>先前的店铺数据移到{folder}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The shop contradicted itself when it was backed up: see what verify says.</source>
        <translation>备份当时，店铺数据就自相矛盾：请看verify的结果。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>The shop's file contradicts itself: see what verify says, and keep older backups.</source>
        <translation>店铺文件自相矛盾：请看verify的结果，并保留较旧的备份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>There are no cards to print.</source>
        <translation>没有要打印的卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>There are no imports yet.</source>
        <translation>还没有导入记录。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>There are words here that are not understood.</source>
        <translation>有看不懂的词语。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>There is no command “{name}”.</source>
        <translation>没有“{name}”这个命令。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>There is no one coupon called “{name}”: coupons list shows them.</source>
        <translation>没有唯一一种叫“{name}”的优惠券：用coupons list列出全部。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>There is no option {name}.</source>
        <translation>没有{name}这个选项。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>There was nothing to do.</source>
        <translation>没有需要处理的。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>This file was imported on {day}.</source>
        <translation>这个文件已于{day}导入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/common.py"/>
        <source>This shop is not set up yet: open the window once.</source>
        <translation>这家店还没完成设置：请先打开一次窗口。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>Undone: %n balances</source>
        <translation><numerusform>已撤销：%n笔余额</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>Undone: %n members</source>
        <translation><numerusform>已撤销：%n位会员</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a balance does not follow from its entries</source>
        <translation>余额与分录不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a bill does not agree with what was booked</source>
        <translation>单据与入账内容不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a closed shift does not add up</source>
        <translation>已交接的班次金额不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a locked month was changed</source>
        <translation>已锁定的月份被改动</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a note was changed</source>
        <translation>备注被改动</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a number was given out twice, or would be</source>
        <translation>号码重复给出，或将会重复</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>a record was changed by something else than this program</source>
        <translation>数据被其他程序改动</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>an entry should never have been booked</source>
        <translation>有不该入账的分录</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>an entry was changed or is missing</source>
        <translation>分录被改动或丢失</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/commands/data.py"/>
        <source>and %n more</source>
        <translation><numerusform>还有%n笔</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>as before</source>
        <translation>不变</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>cashier</source>
        <translation>收银员</translation>
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
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>more was refunded than was sold</source>
        <translation>退款超过售出</translation>
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
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>something that belongs together is not complete</source>
        <translation>相关数据不完整</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>tables or guards were changed</source>
        <translation>数据表或防护被改动</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>the audit trail was changed</source>
        <translation>操作日志被改动</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>the search does not find every member</source>
        <translation>搜索找不到全部会员</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/flaws.py"/>
        <source>these keys do not belong to this file</source>
        <translation>密钥与文件不符</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/safety.py"/>
        <source>{file} is empty: its first line has to be the passphrase.</source>
        <translation>{file}是空的：第一行必须是密码。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>{folder} is a demo shop already and opens as it was left: {options} is for a new folder.</source>
        <translation>{folder}已经是演示店铺，照原样打开：{options}只用于新文件夹。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>{folder} is a demo shop already: it opens as it was left.</source>
        <translation>{folder}已经是演示店铺：照原样打开。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a day, written as 2026-11-21.</source>
        <translation>{name}必须是日期，写成2026-11-21。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a file, not a folder.</source>
        <translation>{name}必须是文件，不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a folder, not a file.</source>
        <translation>{name}必须是文件夹，不是文件。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a number from {least} to {most}.</source>
        <translation>{name}必须是{least}到{most}的数字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be a whole number.</source>
        <translation>{name}必须是整数。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} has to be one of: {choices}.</source>
        <translation>{name}必须是其中之一：{choices}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/speech.py"/>
        <source>{name} is missing.</source>
        <translation>缺少{name}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/data.py"/>
        <source>{name} was edited and is left as it is: see --back, or --overwrite.</source>
        <translation>{name}被编辑过，保持原样：请见--back，或用--overwrite。</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/coupons.py"/>
        <source>{name}: {gives}; issued {issued}, used {used}</source>
        <translation>{name}：{gives}；已发放{issued}，已使用{used}</translation>
    </message>
    <message>
        <location filename="../../shop_member/commands/papers.py"/>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation>“{text}”不是月份：请写成2026-10。</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Another country</source>
        <translation>其他国家或地区</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>European Union</source>
        <translation>欧盟</translation>
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
        <translation>中国大陆</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>United States</source>
        <translation>美国</translation>
    </message>
</context>
<context>
    <name>coupon</name>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>%n pieces free</source>
        <translation><numerusform>免费%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>%n points more</source>
        <translation><numerusform>加赠%n积分</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Buy {buy}, get {get}</source>
        <translation>买{buy}送{get}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Fridays</source>
        <translation>周五</translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From %n pieces on</source>
        <translation><numerusform>满%n件可用</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From %n pieces on the cheapest is free</source>
        <translation><numerusform>满%n件，最便宜的免费</numerusform></translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>From {amount} on</source>
        <translation>满{amount}可用</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Mondays</source>
        <translation>周一</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Points × {factor}</source>
        <translation>积分×{factor}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Saturdays</source>
        <translation>周六</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Sundays</source>
        <translation>周日</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Thursdays</source>
        <translation>周四</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Tuesdays</source>
        <translation>周二</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Valid from {day}</source>
        <translation>{day}起可用</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>Wednesdays</source>
        <translation>周三</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>{amount} a piece</source>
        <translation>每件{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>{amount} off</source>
        <translation>减{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/coupon_words.py"/>
        <source>{percent}, at most {amount}</source>
        <translation>{percent}，最多减{amount}</translation>
    </message>
</context>
<context>
    <name>coupons</name>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>%n coupons are ready for paper.</source>
        <translation><numerusform>%n张优惠券可以打印了。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>%n members</source>
        <translation><numerusform>%n位会员</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>%n members have the coupon now.</source>
        <translation><numerusform>%n位会员已收到优惠券。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>14:00-17:00; empty: all day</source>
        <translation>14:00-17:00；留空：全天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Alone</source>
        <translation>单独使用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Amount off</source>
        <translation>立减金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Anybody may bring it</source>
        <translation>可转让，任何人都能用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Applies by itself, without a coupon</source>
        <translation>不用优惠券，自动适用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>At least so many visits in 90 days</source>
        <translation>90天内至少来几次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>At most</source>
        <translation>最多优惠</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>At most so many times</source>
        <translation>最多几组</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Begin with a kind: an amount off, a percentage, a free item</source>
        <translation>先选一种：立减金额、折扣、免费商品等</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/gallery.py"/>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Buy</source>
        <translation>买</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Buy some, get some</source>
        <translation>买N送M</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Can be issued and used by itself</source>
        <translation>可发放、可自动适用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Cheapest one free</source>
        <translation>最低价免费</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/__init__.py"/>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Coupons without a name, for whoever brings them: each with a code of its own.</source>
        <translation>不记名优惠券，谁带来都能用，每张有自己的代码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Days from the day it was issued</source>
        <translation>发放后有效天数</translation>
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
        <translation>留空：按上面的日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Empty: no limit</source>
        <translation>留空：不限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Every member</source>
        <translation>全部会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Every member of the group gets one coupon, all of them at once.</source>
        <translation>这群会员每人一张优惠券，一次发完。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Example: a bill of {listed} costs {due} with this coupon.</source>
        <translation>示例：{listed}的账单，用这张优惠券付{due}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Example: {goods} for {listed} costs {due} with this coupon.</source>
        <translation>示例：{goods}原价{listed}，用这张优惠券付{due}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/gallery.py"/>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Extra points</source>
        <translation>加赠积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>For at most so many pieces</source>
        <translation>最多几件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>For what</source>
        <translation>适用商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Free item</source>
        <translation>免费商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>From</source>
        <translation>开始日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>From so many pieces on</source>
        <translation>满几件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>From this figure on</source>
        <translation>从这个数字起</translation>
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
        <translation>时段</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Issue</source>
        <translation>发放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Issue to all of them</source>
        <translation>全部发放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Issued by itself</source>
        <translation>自动发放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Joins others</source>
        <translation>可与其他叠加</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Least pieces of these goods</source>
        <translation>这些商品最少件数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Least sum of the goods</source>
        <translation>商品满额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Make codes</source>
        <translation>生成代码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Member price</source>
        <translation>会员价</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Members found</source>
        <translation>找到的会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Members who used it</source>
        <translation>使用过的会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Name goods</source>
        <translation>加入商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Name on paper and at the till</source>
        <translation>券面与收银显示的名称</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Name, phone or card number</source>
        <translation>姓名、电话或卡号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>New coupon</source>
        <translation>新优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view.py"/>
        <source>No coupon yet</source>
        <translation>还没有优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Nobody found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>None named: everything but gift cards</source>
        <translation>未指定：礼品卡以外全部适用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Not here for so many days</source>
        <translation>多少天没来</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Of a level</source>
        <translation>某个等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>On</source>
        <translation>触发时机</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>On paper</source>
        <translation>印在纸上</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Only members who agreed to messages</source>
        <translation>只给同意收消息的会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Only the best one counts</source>
        <translation>只取最划算的一张</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Only these goods</source>
        <translation>只限这些商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Order, lower goes first</source>
        <translation>顺序，数字小的先</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Percent</source>
        <translation>优惠百分比</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Percent off</source>
        <translation>折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Points on top</source>
        <translation>额外积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Price of a piece</source>
        <translation>每件价格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Sales with it</source>
        <translation>用券的营业额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Save the sheet</source>
        <translation>保存整页</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>Saved as {name}.</source>
        <translation>已保存为{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Small print</source>
        <translation>使用说明</translation>
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
        <translation>满额含税计算</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/kinds.py"/>
        <source>Times all points of the bill</source>
        <translation>整单积分倍数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>To many members</source>
        <translation>发给一群会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>To one member</source>
        <translation>发给一位会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Together</source>
        <translation>叠加方式</translation>
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
        <translation>总共可用次数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Uses by one member</source>
        <translation>每位会员可用次数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Uses by one member in a period</source>
        <translation>每位会员每期可用次数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Uses of one coupon</source>
        <translation>每张优惠券可用次数</translation>
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
        <translation>优惠总额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>When</source>
        <translation>适用时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Which visit, or the least sum in the smallest coins</source>
        <translation>第几次到店，或最低金额（以最小单位计）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>Who and how often</source>
        <translation>对象与次数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>With a birthday in month</source>
        <translation>某月生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/issue_view.py"/>
        <source>With a tag</source>
        <translation>有某个标签</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>With other coupons</source>
        <translation>与其他优惠券</translation>
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
        <translation>消费后，下次使用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>a week</source>
        <translation>每周</translation>
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
        <translation>入会</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>never</source>
        <translation>不发放</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>the Nth visit</source>
        <translation>第N次到店</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>the birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>{name} can be issued now.</source>
        <translation>{name}可以发放了。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/view_model.py"/>
        <source>{name} has the coupon now.</source>
        <translation>{name}已收到优惠券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/coupons/form.py"/>
        <source>{name} is saved. Coupons that are out keep what they promised.</source>
        <translation>{name}已保存，已发出的优惠券按原来的约定。</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Go on working</source>
        <translation>继续使用</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Nothing half-done was booked: what was finished before is safe, and you can go on working. If it happens again, copy the details and send them to support. They name no guests.</source>
        <translation>没有任何一笔只做一半就入账：之前完成的都在，可以继续使用。如果再次发生，可以复制详情发给客服，其中没有顾客的姓名。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/crash_dialog.py"/>
        <source>Shop Member made a mistake</source>
        <translation>Shop Member出错了</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>%n rows</source>
        <translation><numerusform>%n行</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>%n rows are in {file}: correct them there and import that file.</source>
        <translation><numerusform>%n行存在{file}：请在该文件里修正后再导入。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>After each change</source>
        <translation>每次变动后</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>At day close</source>
        <translation>日结时</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/view.py"/>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Backups (*.shopbackup)</source>
        <translation>备份 (*.shopbackup)</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Backups carry the keys, locked by your passphrase or recovery code.</source>
        <translation>备份包含密钥，并用密码或恢复码上锁。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <location filename="../../ui/screens/data/view.py"/>
        <source>CSV folder</source>
        <translation>CSV文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>CSV of a spreadsheet or another till. Nothing is booked before you have seen what would happen.</source>
        <translation>电子表格或其他收银系统的CSV。先看到结果，确认后才入账。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Check the backup</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Checking the backup …</source>
        <translation>正在检查备份…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/pieces.py"/>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/__init__.py"/>
        <source>Data</source>
        <translation>数据</translation>
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
        <translation>账目笔数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>I have written it down</source>
        <translation>已经抄下</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <location filename="../../ui/screens/data/view.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Import %n rows</source>
        <translation><numerusform>导入%n行</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Import members</source>
        <translation>导入会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Import the good rows only</source>
        <translation>只导入正确的行</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Imported before</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Imported: {new} new, {update} updated. It can be taken back as a whole below.</source>
        <translation>已导入：新增{new}位，更新{update}位。可以在下方整批撤回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>In the folder</source>
        <translation>文件夹内容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Keep wrong rows as a file</source>
        <translation>将错误的行保存为文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Kept</source>
        <translation>保留份数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Kept up to date</source>
        <translation>更新时机</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Locking the keys …</source>
        <translation>正在给密钥上锁…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Look at the changes</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Made by itself at day close and before each upgrade; best kept on another disk.</source>
        <translation>日结时和每次升级前自动备份；最好保存到另一块磁盘。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Money is in cents</source>
        <translation>金额以分为单位</translation>
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
        <translation>还没有备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>No folder yet</source>
        <translation>还没选择文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>No rows of this kind</source>
        <translation>没有这类数据</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Nothing was imported yet</source>
        <translation>还没有导入记录</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Only when asked</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Passphrase of 12 characters or more</source>
        <translation>12个字符以上的密码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Passphrase or recovery code</source>
        <translation>密码或恢复码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Put it away</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Put the file away</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Reading the file …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/view.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Restore it now</source>
        <translation>立即恢复</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Restoring …</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Rows of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Set passphrase and new code</source>
        <translation>设置密码和新恢复码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Some rows can't be imported</source>
        <translation>有些行无法导入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/page_model.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止，没有任何变动。</translation>
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
        <translation>撤回整批导入</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Taken back: %n members are gone again.</source>
        <translation><numerusform>已撤回：移除%n位会员。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Taking back …</source>
        <translation>正在撤回…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>The backup is proved first. The shop as it is now is moved aside whole and can be brought back.</source>
        <translation>会先检查备份。当前的店铺数据会整份移到一旁，以后可以取回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>The first one is made at the next day close, or now.</source>
        <translation>下次日结时会做第一份备份，也可以现在就做。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>The folder is up to date.</source>
        <translation>文件夹已是最新。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>The recovery code, shown only now: write it down and keep it away from the till.</source>
        <translation>恢复码只在此时显示：请抄下来，并且不要放在收银台。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>The whole shop as plain files for spreadsheets. Members can be edited there and read back.</source>
        <translation>整家店的数据保存为电子表格可读的文件。会员可以在那里修改再读回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>This backup</source>
        <translation>这份备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>This backup is of another shop or an earlier computer: its keys are inside, locked.</source>
        <translation>这份备份来自其他店铺或先前的电脑：密钥在其中，已上锁。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>This file was imported on {day} already: nothing is left to do.</source>
        <translation>这个文件已在{day}导入：没有需要处理的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>To open them on another computer</source>
        <translation>在其他电脑打开备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>What was written</source>
        <translation>写入结果</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>What would happen</source>
        <translation>导入结果预览</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Whole and proved. Restoring closes this shop for a moment and opens the backup.</source>
        <translation>备份完整无误。恢复时会先关闭本店数据，再打开备份。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>Without a passphrase, backups open on this computer only: set one now.</source>
        <translation>没有密码时，备份只能在这台电脑打开：请现在设置。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Write it anew</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/__init__.py"/>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>Writing and checking the backup …</source>
        <translation>正在写入并检查备份…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>Writing the files …</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>bonus {amount}</source>
        <translation>赠送金{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>edited, left alone</source>
        <translation>曾修改，保留不动</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_views.py"/>
        <source>not readable</source>
        <translation>无法读取</translation>
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
        <translation>不变</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>{file} is whole: every entry and balance is proved.</source>
        <translation>备份{file}完整无误：每笔账和余额都核对过。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>{file} is written and proved.</source>
        <translation>备份{file}已写入并核对无误。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/backup_models.py"/>
        <source>{file} is written and proved. It opens on this computer only: no passphrase is set.</source>
        <translation>备份{file}已写入并核对无误。它只能在这台电脑打开：尚未设置密码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/data/exchange_models.py"/>
        <source>{file} was edited and left alone: look at the changes, or write it anew.</source>
        <translation>{file}曾被修改，保留不动：请查看更改，或重新写入。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/data/exchange_views.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points}积分</numerusform></translation>
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
        <translation>无法确定这笔是否已入账：请先查看最近的小票，再决定是否重做。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The SQLite of this computer ({version}) has a known defect: install the program with its own.</source>
        <translation>这台电脑的SQLite（{version}）有已知缺陷：请安装程序自带的版本。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The backup {path} is damaged or incomplete: choose another one. The present shop is unchanged.</source>
        <translation>备份{path}已损坏或不完整：请选择其他备份。当前的店铺数据没有变动。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The disk of {path} is full: free some space, then repeat. Nothing is lost.</source>
        <translation>{path}所在的磁盘已满：请先腾出空间再重试。数据没有丢失。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The disk of {path} reports an error ({detail}): check it, then repeat. Nothing booked is lost.</source>
        <translation>{path}所在的磁盘报错（{detail}）：请检查后重试。已入账的没有丢失。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The keyring of this computer does not answer: unlock it, then start again. Nothing is lost.</source>
        <translation>这台电脑的密钥环没有响应：请先解锁，再重新启动程序。数据没有丢失。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The keys in {path} are damaged: restore them from a backup with its code.</source>
        <translation>{path}中的密钥已损坏：请用备份和恢复码恢复。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The keys of {path} are missing: restore them from a backup with its code.</source>
        <translation>找不到{path}的密钥：请用备份和恢复码恢复。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The last bookings are missing from {path}: an older copy was put back. Restore the newest backup.</source>
        <translation>{path}缺少最后几笔账：这是较旧的副本。请恢复最新的备份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The printer did not answer ({detail}): check it, then print again.</source>
        <translation>打印机没有响应（{detail}）：请检查后再打印一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>These keys do not belong to {path}: restore both from one backup.</source>
        <translation>这组密钥不属于{path}：请从同一份备份恢复两者。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} belongs to another program: choose a Shop Member file.</source>
        <translation>{path}属于其他程序：请选择Shop Member的文件。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} can't be read: check that it exists and that you may open it.</source>
        <translation>无法读取{path}：请确认文件存在，并且有权打开。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} can't be written: check that the folder is there and that you may write to it.</source>
        <translation>无法写入{path}：请确认文件夹存在，并且您有写入权限。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is already there: choose another name or move it away.</source>
        <translation>{path}已经存在：请换个名称，或先移走旧文件。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is busy: wait a moment and repeat. Nothing is lost.</source>
        <translation>{path}正在使用中：请稍候再试。数据没有丢失。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is damaged or is no shop file: restore the last backup.</source>
        <translation>{path}已损坏，或不是店铺文件：请恢复最近的备份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is no backup of Shop Member: choose another file.</source>
        <translation>{path}不是Shop Member的备份：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} is open in another window: use that one or close it.</source>
        <translation>{path}已在另一个窗口打开：请使用那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{path} was made by a newer Shop Member: update this program first.</source>
        <translation>{path}由较新版本的Shop Member创建：请先更新本程序。</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>PIN or phone digits asked above</source>
        <translation>超过此金额需PIN码或手机尾号</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>allergies and preferences</source>
        <translation>过敏与喜好</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>amount off</source>
        <translation>减免金额</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>amounts on sale</source>
        <translation>销售面额</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>backups kept</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>bearer card</source>
        <translation>不记名卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>colour of the shop</source>
        <translation>店铺颜色</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>conditions of the coupon</source>
        <translation>优惠券条件</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>cost in points</source>
        <translation>所需积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>country profile</source>
        <translation>国家或地区设置</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days before the end to remind</source>
        <translation>到期前提醒天数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days it is valid</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days the bonus is valid</source>
        <translation>赠送金有效天数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>days within which it is taken back</source>
        <translation>可退天数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>design of the cards</source>
        <translation>卡面设计</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>end of the business day</source>
        <translation>营业日结束时间</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>expiry of the principal</source>
        <translation>本金有效期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>extra points</source>
        <translation>额外积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>fee for paying back</source>
        <translation>退还手续费</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>foot of the receipt</source>
        <translation>小票页脚</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>from how many pieces</source>
        <translation>满几件起</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gift cards</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gift cards may expire</source>
        <translation>礼品卡可以过期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gift or message</source>
        <translation>赠品或消息</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>gifts of a level</source>
        <translation>等级赠礼</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>goods of the coupon</source>
        <translation>优惠券适用商品</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>greeting on statements</source>
        <translation>对账单问候语</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>held sale</source>
        <translation>挂单</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>how often on one bill</source>
        <translation>单笔最多次数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>how stored value is paid back</source>
        <translation>储值退还方式</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>how they came</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>identifier</source>
        <translation>代号</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>instalments</source>
        <translation>分期数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>issuing of the coupon</source>
        <translation>优惠券发放</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>item or category</source>
        <translation>商品或分类</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>items</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>language of receipts and statements</source>
        <translation>小票与对账单语言</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>level</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>limit of a bearer card</source>
        <translation>不记名卡上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>limit of a named card</source>
        <translation>记名卡上限</translation>
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
        <translation>最低消费</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>minutes until the till locks</source>
        <translation>收银台锁定前的分钟数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>month of the birthday</source>
        <translation>生日月份</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>months a gift card is valid</source>
        <translation>礼品卡有效月数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>months it is valid</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most for one top-up</source>
        <translation>单次充值上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most points on one sale or day</source>
        <translation>单笔或单日积分上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most principal</source>
        <translation>本金上限</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>most that points may pay, in percent</source>
        <translation>积分最多可抵扣的百分比</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>multiplier of points</source>
        <translation>积分倍率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>multipliers</source>
        <translation>积分翻倍</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>named card</source>
        <translation>记名卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>number</source>
        <translation>数目</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>number of uses</source>
        <translation>次数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>paid membership</source>
        <translation>付费会员</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>paid out in cash below</source>
        <translation>低于此金额可提现</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>paying with points</source>
        <translation>积分抵扣</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>percent off</source>
        <translation>折扣百分比</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces at most</source>
        <translation>最多件数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces for one price</source>
        <translation>一次兑换件数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces given free</source>
        <translation>赠送件数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>pieces to buy</source>
        <translation>购买件数</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>points for a piece</source>
        <translation>每件积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>points for a visit</source>
        <translation>每次到店积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>price of a piece</source>
        <translation>单件价格</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>principal may expire</source>
        <translation>本金可以过期</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>print receipts</source>
        <translation>打印小票</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>rewards</source>
        <translation>积分兑换</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>service charge</source>
        <translation>服务费</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>session cards</source>
        <translation>次卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>smallest coin</source>
        <translation>最小硬币</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>speed of the scanner</source>
        <translation>扫码枪速度</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>steps and least points</source>
        <translation>单位与最少积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>stored value</source>
        <translation>储值</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tab</source>
        <translation>挂账</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax on amounts</source>
        <translation>金额的税率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax on the service charge</source>
        <translation>服务费税率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>terms on the card</source>
        <translation>卡面条款</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>top-up steps</source>
        <translation>充值档位</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what has to be printed</source>
        <translation>必印内容</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what is changed</source>
        <translation>更改项目</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what the coupon gives</source>
        <translation>优惠券给的内容</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>what the guest pays</source>
        <translation>顾客付款金额</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>when the CSV files are written</source>
        <translation>CSV文件更新时机</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>who changed it</source>
        <translation>更改人</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>width of the paper roll</source>
        <translation>纸卷宽度</translation>
    </message>
    <message>
        <location filename="../../shop_member/field_words.py"/>
        <source>years that records are kept</source>
        <translation>记录保存年数</translation>
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
        <translation>12个字符以上，例如四个词</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>4 to 8 digits that nobody would guess</source>
        <translation>4到8位别人猜不到的数字</translation>
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
        <translation>设置里可以试打。没有打印机时，小票可以保存为PDF。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Address (optional)</source>
        <translation>地址（选填）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Always</source>
        <translation>始终打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Business day and tax</source>
        <translation>营业日与税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Business day ends</source>
        <translation>营业日结束时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Country and money</source>
        <translation>国家与货币</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Day and tax</source>
        <translation>营业日与税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/__init__.py"/>
        <source>First start</source>
        <translation>首次设置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Fixed once something was booked.</source>
        <translation>第一笔入账后就不能更改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Is everything right?</source>
        <translation>内容都正确吗？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>It is {time} there now. Dates on receipts follow this clock.</source>
        <translation>当地现在是{time}，小票日期以此时间为准。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Items may have other rates.</source>
        <translation>商品可以另设税率。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Keep as PDF</source>
        <translation>保存为PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Keep the recovery code as PDF</source>
        <translation>将恢复码保存为PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Kept as {file}.</source>
        <translation>已保存为{file}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Make the shop</source>
        <translation>创建店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Name</source>
        <translation>店名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Never</source>
        <translation>不打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>No printer yet</source>
        <translation>暂无打印机</translation>
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
        <translation>PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Prices include tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Print receipts</source>
        <translation>打印小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Printed on receipts, cards and statements. Everything can be changed later.</source>
        <translation>会打印在小票、会员卡和对账单上。以后都可以修改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Receipts</source>
        <translation>小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/paper.py"/>
        <source>Recovery code of the shop's keys</source>
        <translation>店铺密钥的恢复码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view_model.py"/>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax is added to prices</source>
        <translation>价格外加税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Tax on what is sold, in percent</source>
        <translation>销售税率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Telephone (optional)</source>
        <translation>电话（选填）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The PIN opens the till every day. The passphrase lifts a locked PIN and opens backups.</source>
        <translation>每天用PIN码打开收银台。密码用来解除锁定的PIN码和打开备份。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The business day ends at</source>
        <translation>营业日结束时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The country sets tax, limits and what may expire, to begin with. This is no legal advice.</source>
        <translation>最初的税率、上限和过期规定由国家或地区决定。这不是法律意见。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/__init__.py"/>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The demo shop is being built</source>
        <translation>正在创建演示店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>The owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The recovery code is at the printer.</source>
        <translation>恢复码已发送到打印机。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The shop has no name yet: type the one that stands on receipts.</source>
        <translation>还没有店名：请输入要印在小票上的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>The shop is made now. All but the currency can be changed at any time.</source>
        <translation>现在创建店铺。除了货币，其他随时可以修改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The two PINs differ: type the same one here.</source>
        <translation>两次的PIN码不同：请在此输入相同的PIN码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>The two passphrases differ: type the same one here.</source>
        <translation>两次的密码不同：请在此输入相同的密码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>There is no PIN yet: type 4 to 8 digits.</source>
        <translation>还没有PIN码：请输入4到8位数字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>There is no passphrase yet: type 12 characters or more.</source>
        <translation>还没有密码：请输入12个字符以上。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>This PIN is too short: type 4 to 8 digits.</source>
        <translation>PIN码太短：请输入4到8位数字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/paper.py"/>
        <source>This code opens every backup of this shop on another computer: keep it locked away, not at the till.</source>
        <translation>这组恢复码可以在其他电脑打开本店的所有备份：请上锁保管，不要放在收银台。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>This code or your passphrase opens your backups elsewhere. It is shown only now: keep it away from the till.</source>
        <translation>这组恢复码或密码可在其他电脑打开备份。它只在此时显示：不要放在收银台。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>This computer does not say where it is: choose the zone of the shop.</source>
        <translation>这台电脑没有设置所在时区：请选择店铺的时区。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Try the demo shop</source>
        <translation>试用演示店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Type the same PIN here once more.</source>
        <translation>请在此再输入一次相同的PIN码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Type the same passphrase here once more.</source>
        <translation>请在此再输入一次相同的密码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>What is sold after midnight and before this hour belongs to the day before.</source>
        <translation>午夜之后、这个时间之前的交易算在前一天。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>When asked for</source>
        <translation>需要时打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Width of the paper roll</source>
        <translation>纸卷宽度</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/draft.py"/>
        <source>Your name is missing: type it as the lock screen shall show it.</source>
        <translation>还没有姓名：请输入要显示在锁定界面上的姓名。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/view.py"/>
        <source>Your recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>Your shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>{rate}%, added</source>
        <translation>{rate}%，外加</translation>
    </message>
    <message>
        <location filename="../../ui/screens/first_start/pages.py"/>
        <source>{rate}%, in the prices</source>
        <translation>{rate}%，内含</translation>
    </message>
</context>
<context>
    <name>keypad</name>
    <message>
        <location filename="../../ui/widgets/keypad.py"/>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
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
        <translation><numerusform>已输入%n位</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Choose a new PIN</source>
        <translation>设置新的PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Choose a new PIN of 4 to 8 digits.</source>
        <translation>请设置新的PIN码，4到8位数字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Demo shop. PINs: owner {owner}, manager {manager}, cashier {cashier}.</source>
        <translation>演示店铺。PIN码：店主 {owner}，店长 {manager}，收银员 {cashier}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/__init__.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Nobody works here yet</source>
        <translation>还没有员工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Save PIN</source>
        <translation>保存PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Scan your badge, or choose your name and type your PIN.</source>
        <translation>扫工牌，或选择姓名后输入PIN码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>The owner's passphrase</source>
        <translation>店主的密码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>The two PINs differ: choose the new one again.</source>
        <translation>两次输入的PIN码不同：请重新设置。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Then choose a new PIN</source>
        <translation>然后设置新的PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/__init__.py"/>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>This PIN serves once: choose your own, 4 to 8 digits that nobody would guess.</source>
        <translation>这组PIN码只能用一次：请设置自己的PIN码，4到8位别人猜不到的数字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>This is a member card: log in first, then scan it again.</source>
        <translation>这是会员卡：先登录，再扫一次。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>This is no badge: log in first, then scan it again.</source>
        <translation>这不是工牌：先登录，再扫一次。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Too many wrong PINs: the next try is possible when the time is over.</source>
        <translation>PIN码错误次数太多：倒计时结束后可以再试。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view.py"/>
        <source>Type the new PIN again</source>
        <translation>再输入一次新的PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <source>Use the passphrase</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>Wait {seconds} s</source>
        <translation>等待{seconds}秒</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n points to {tier}</source>
        <translation><numerusform>再得%n积分升{tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n points won</source>
        <translation><numerusform>获得%n积分</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>%n visits</source>
        <translation><numerusform>到店%n次</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits in a year</source>
        <translation><numerusform>一年到店%n次</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>%n visits to {tier}</source>
        <translation><numerusform>再来%n次升{tier}</numerusform></translation>
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
        <translation>会员卡上的码，收银台一扫就认得。</translation>
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
        <translation>需要店长授权：{what}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>A phone number and a name are enough, it takes 15 seconds.</source>
        <translation>只要手机号和姓名，15秒完成。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>A picture with the code to send to the guest</source>
        <translation>带码的图片，可发给顾客</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Account closed</source>
        <translation>账户结清</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Accounts joined</source>
        <translation>账户合并</translation>
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
        <translation>调整积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>After booking</source>
        <translation>入账后</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Agreed to receive messages</source>
        <translation>同意接收消息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>All cards stop working.</source>
        <translation>所有卡片停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Allergies, preferences (shown at the till)</source>
        <translation>过敏、喜好（收银台会显示）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Allergies: {allergies}</source>
        <translation>过敏：{allergies}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Another card</source>
        <translation>加办一张卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Approve</source>
        <translation>授权</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Balance adjusted</source>
        <translation>余额调整</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Balance {currency}</source>
        <translation>余额（{currency}）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Belongs to {name}.</source>
        <translation>已登记在{name}名下。</translation>
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
        <translation>生日临近：{month}月{day}日</translation>
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
        <translation>赠送金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Book</source>
        <translation>入账</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Booked as an entry with its reason, like everything else.</source>
        <translation>连同原因记成一笔账，与其他变动相同。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Both are one member now.</source>
        <translation>两位已合并为一位会员。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Bringing over undone</source>
        <translation>撤销转入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Brought over</source>
        <translation>期初转入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Came through</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Card</source>
        <translation>会员卡</translation>
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
        <translation>已制作卡{number}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Card {number} works at once; the old one is refused.</source>
        <translation>卡{number}立即可用，旧卡停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Cards</source>
        <translation>会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Choose a member</source>
        <translation>选择会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
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
        <translation>不授权</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>Document</source>
        <translation>单号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
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
        <translation>新增会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol the first one</source>
        <translation>新增第一位会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Enrol this one</source>
        <translation>新增这位会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Enrolled with card {number}.</source>
        <translation>已新增会员，卡号{number}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Erase personal data</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Erase {name}</source>
        <translation>删除{name}的个人信息</translation>
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
        <translation>按姓名、手机号或卡号找另一位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>For the phone</source>
        <translation>手机用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Forfeited: bonus {bonus}, points {points}.</source>
        <translation>赠送金{bonus}和{points}积分将失效。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Gift card claimed</source>
        <translation>领取礼品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Gift, next part</source>
        <translation>赠送，下一期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Given by the shop and locked.</source>
        <translation>由店铺指定并锁定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Goes</source>
        <translation>并入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Highest level</source>
        <translation>最高等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>It spends from the same balance.</source>
        <translation>与原卡共用余额。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Judged anew when the last term ended.</source>
        <translation>上个周期结束时重新评定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Kept when its term ended.</source>
        <translation>周期结束时保留等级。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Ledger</source>
        <translation>交易流水</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Level</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Make a card</source>
        <translation>制作会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Make the card</source>
        <translation>制作卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Member since</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/__init__.py"/>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Merge with another member</source>
        <translation>与另一位会员合并</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Messages allowed</source>
        <translation>同意接收消息</translation>
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
        <translation>姓名、手机号或卡号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Name, phone, e-mail, birthday, notes, tags and photo are taken away for good.</source>
        <translation>姓名、手机号、电子邮件、生日、备注、标签和照片会永久删除。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>No card yet</source>
        <translation>还没有会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>No level reached yet.</source>
        <translation>尚未达到任何等级。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>No members yet</source>
        <translation>还没有会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>No visit yet</source>
        <translation>还没到店</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/gallery.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>No. {number}</source>
        <translation>卡号 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Nobody found</source>
        <translation>没有找到会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>None</source>
        <translation>无</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Nothing booked yet</source>
        <translation>还没有交易流水</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Nothing is forfeited</source>
        <translation>没有失效金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>One level lower since the last term ended.</source>
        <translation>上个周期结束后降一级。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Open the member</source>
        <translation>打开会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Open {name}</source>
        <translation>打开{name}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>PIN</source>
        <translation>PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Paid in cash from the drawer; afterwards the balance is zero.</source>
        <translation>从钱箱以现金退还；退还后余额为零。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Paid share of what is left</source>
        <translation>按实付比例退</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Pay back</source>
        <translation>退还</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Pay back stored value</source>
        <translation>退储值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Pay back {amount}</source>
        <translation>退还{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Pay it back</source>
        <translation>退还</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Person</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <location filename="../../ui/screens/members/movements.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Points added later</source>
        <translation>补记积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Points adjusted</source>
        <translation>调整积分</translation>
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
        <translation>必须先退还本金{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Principal that is left</source>
        <translation>退剩余本金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Purchase</source>
        <translation>消费</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Reached with {needed}.</source>
        <translation>因{needed}达到。</translation>
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
        <translation>补卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Replace card {number}</source>
        <translation>补办卡{number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Replaced</source>
        <translation>已补卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Sales, top-ups and everything else that moves value or points stands here.</source>
        <translation>消费、充值和其他余额或积分变动都会列在这里。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Save all data</source>
        <translation>保存所有资料</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Save all data as a file</source>
        <translation>将所有资料存成文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Save the card</source>
        <translation>保存卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Saved as {name}.</source>
        <translation>已保存为{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>Scan a blank card, or leave it empty</source>
        <translation>扫空白卡，或留空</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Scan one that takes its place, or leave it empty to print the same number anew.</source>
        <translation>扫要替换的新卡，或留空补打同一卡号。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Search on the left, or scan a card.</source>
        <translation>在左侧搜索，或扫会员卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Somebody of the family; empty for the member.</source>
        <translation>家人的姓名；留空即为会员本人。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Stored value paid back</source>
        <translation>退储值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Take away</source>
        <translation>扣除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/cards_tab.py"/>
        <source>Thaw</source>
        <translation>解冻</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>The card can be used again.</source>
        <translation>卡片可以再次使用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/card_acts.py"/>
        <source>The card is frozen.</source>
        <translation>卡片已冻结。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>The member was erased.</source>
        <translation>已删除这位会员的个人信息。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>The new code works at once, the old one is refused.</source>
        <translation>新码立即可用，旧码停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>This can't be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>To the till</source>
        <translation>去收银台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view.py"/>
        <source>Try another part of the name, the last four digits of the phone, or enrol.</source>
        <translation>试试姓名的其他部分、手机后四位，或新增会员。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/people.py"/>
        <source>Type a day that exists, such as 1988-05-21 or 05-21.</source>
        <translation>请输入存在的日期，例如1988-05-21或05-21。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Usual items</source>
        <translation>常点商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>Valid until {day}.</source>
        <translation>有效期至{day}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>Values, points, cards and history of the other one move here.</source>
        <translation>另一位的余额、积分、卡片和流水都会移到这里。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/page.py"/>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>Was reached with {needed} and is still valid.</source>
        <translation>曾因{needed}达到，仍在有效期内。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/movements.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>What had counted for a higher level was given back.</source>
        <translation>曾计入较高等级的消费已退款。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What is left × paid ÷ (paid + given), top-up by top-up.</source>
        <translation>逐笔充值计算：剩余 × 实付 ÷（实付＋赠送）。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What was booked stays in the books without a name.</source>
        <translation>已入账的内容保留在账上，但不含姓名。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>What was paid in and is still there; the bonus is void.</source>
        <translation>实际付入而未用的金额；赠送金作废。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/pieces.py"/>
        <source>Who agrees</source>
        <translation>授权人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>a member, or anything else</source>
        <translation>会员，或其他来源</translation>
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
        <translation>今天来过</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>pending {points}</source>
        <translation>待生效 {points}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/person_form.py"/>
        <source>several with commas</source>
        <translation>以逗号分隔多个</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/view_model.py"/>
        <source>the member</source>
        <translation>这位会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/action_forms.py"/>
        <source>usual here</source>
        <translation>本地惯例</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} expires on {day}</source>
        <translation>{amount}将于{day}过期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{amount} of it is forfeited</source>
        <translation>其中{amount}失效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{amount} paid back in cash, document {number}.</source>
        <translation>已用现金退还{amount}，单号{number}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} points expire on {day}</source>
        <translation><numerusform>{amount}积分将于{day}过期</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{amount} spent</source>
        <translation>消费{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{amount} to {tier}</source>
        <translation>还差{amount}升{tier}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{amount} topped up</source>
        <translation>充值{amount}</translation>
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
        <translation><numerusform>{count}位会员</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/words.py"/>
        <source>{day} (lunar)</source>
        <translation>{day}（农历）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{item} ({times}×)</source>
        <translation>{item}（{times}次）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{number} and %n more</source>
        <translation><numerusform>{number}，另有%n张</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/present.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points}积分</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/acts.py"/>
        <source>{points} points booked.</source>
        <translation><numerusform>已入账{points}积分。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/members/present.py"/>
        <source>{visits}, {last}</source>
        <translation>{visits}，{last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/members/words.py"/>
        <source>{what} within %n days</source>
        <translation><numerusform>%n天内{what}</numerusform></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Ask somebody else</source>
        <translation>换人授权</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Manager approval</source>
        <translation>店长授权</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Stopped. What was finished before is kept.</source>
        <translation>已停止。之前完成的都保留。</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>The program made a mistake and booked nothing. The details can be copied for support.</source>
        <translation>程序出错，这次没有入账。可以复制详情发给客服。</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>The shop can't be opened</source>
        <translation>无法打开店铺文件</translation>
    </message>
    <message>
        <location filename="../../ui/desktop.py"/>
        <source>There is no display to open a window on: start it on a desktop, or use a command.</source>
        <translation>没有屏幕可以打开窗口：请在桌面环境启动，或改用命令。</translation>
    </message>
    <message>
        <location filename="../../ui/opening.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Account closed</source>
        <translation>账户结清</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Accounts joined</source>
        <translation>账户合并</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Balance adjusted</source>
        <translation>余额调整</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Bonus</source>
        <translation>赠送金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Bonus given</source>
        <translation>送出赠送金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Bringing over undone</source>
        <translation>撤销转入</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Brought over</source>
        <translation>期初转入</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>By cashier</source>
        <translation>按收银员</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Card terminal</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Cash in</source>
        <translation>现金存入</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Cash out</source>
        <translation>现金取出</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Coupon given back: {reason}</source>
        <translation>退回优惠券：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Coupon: {reason}</source>
        <translation>优惠券：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Discount: {reason}</source>
        <translation>折扣：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Ends in</source>
        <translation>末四位</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Expired</source>
        <translation>到期失效</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>For goods of this shop, also in parts.</source>
        <translation>可于本店购买商品，可分次使用。</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Gift card claimed</source>
        <translation>领取礼品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount}</source>
        <translation>礼品卡{number}（•••• {last}）：{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount} paid out</source>
        <translation>礼品卡{number}（•••• {last}）：兑付{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount} taken back</source>
        <translation>礼品卡{number}（•••• {last}）：退回{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>Gift card {number} (•••• {last}): {amount}, valid until {day}</source>
        <translation>礼品卡{number}（•••• {last}）：{amount}，有效至{day}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards paid out</source>
        <translation>礼品卡兑现</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards sold</source>
        <translation>礼品卡售出</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Gift cards used</source>
        <translation>礼品卡使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Gift cards: {name}</source>
        <translation>礼品卡：{name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Gift, next part</source>
        <translation>赠送，下一期</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Issued by {name}, {address}</source>
        <translation>发行人：{name}，{address}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Member price</source>
        <translation>会员价</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>More points: {reason}</source>
        <translation>加赠积分：{reason}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_notes.py"/>
        <source>Owed on the tab: {amount}</source>
        <translation>挂账未付：{amount}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Paid with {reason}</source>
        <translation>以{reason}支付</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Points added later</source>
        <translation>补记积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Points adjusted</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Points used</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Points won</source>
        <translation>获得积分</translation>
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
        <translation>消费 {total}</translation>
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
        <translation>退款与作废</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Service charge</source>
        <translation>服务费</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Session cards and tabs</source>
        <translation>次卡与挂账</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Session cards used</source>
        <translation>次卡使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Stored value</source>
        <translation>余额支付</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Stored value paid back</source>
        <translation>退储值</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Stored value used</source>
        <translation>使用储值余额</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tab</source>
        <translation>挂账</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tabs paid back</source>
        <translation>挂账还款</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Tax ID {number}</source>
        <translation>税号{number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Tax {rate}%</source>
        <translation>税{rate}%</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Valid once it has been sold at the till.</source>
        <translation>于收银台售出后生效。</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>Voids</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>closed</source>
        <translation>已结清</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>expired</source>
        <translation>到期</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>given</source>
        <translation>赠送</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>not sold yet</source>
        <translation>尚未售出</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/papers.py"/>
        <source>of which tax</source>
        <translation>其中税额</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>paid back</source>
        <translation>退还</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_papers.py"/>
        <source>replaced</source>
        <translation>已补发</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>topped up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/statements.py"/>
        <source>won</source>
        <translation>获得</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_notes.py"/>
        <source>{amount} came back to value that was valid until {day}: it expires.</source>
        <translation>{amount}退回有效期至{day}的储值：将到期失效。</translation>
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
        <translation>{points}积分已使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>{points} points used</source>
        <translation>使用{points}积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>{reason} for {points} points</source>
        <translation>{reason}，用{points}积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/paper_steps.py"/>
        <source>{tier}: {percent}</source>
        <translation>{tier} {percent}</translation>
    </message>
    <message>
        <location filename="../../shop_member/services/gift_card_notes.py"/>
        <source>•••• {last}, {left} left</source>
        <translation>•••• {last}，余{left}</translation>
    </message>
</context>
<context>
    <name>permissions</name>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Accept partners' vouchers</source>
        <translation>收联盟商家的兑换券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Adjust points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Adjust stored value</source>
        <translation>调整储值余额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>At the till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Back office</source>
        <translation>后台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Book points for an earlier receipt</source>
        <translation>补登先前小票的积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Cancel coupons</source>
        <translation>取消优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Change prices, points, ladders, tiers</source>
        <translation>更改价格、积分、充值方案、等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Check the shop's file</source>
        <translation>检查数据文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Close the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Confirm the date after a clock jump</source>
        <translation>时钟跳动后确认日期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Coupons, gift cards, partners</source>
        <translation>优惠券、礼品卡、联盟商家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Discount by hand</source>
        <translation>手动折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Edit items</source>
        <translation>修改商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Edit members</source>
        <translation>修改会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Enrol members</source>
        <translation>新增会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Erase members</source>
        <translation>删除会员个人信息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Export lists</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Freeze and thaw cards</source>
        <translation>冻结与解冻卡片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Freeze gift cards</source>
        <translation>冻结礼品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Hand out a member's data</source>
        <translation>导出单个会员数据</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Import members</source>
        <translation>导入会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Issue coupons</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Keep the CSV folder</source>
        <translation>管理CSV文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Let guests pay later</source>
        <translation>挂账</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Lock a month</source>
        <translation>锁定月份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Look after partner shops</source>
        <translation>管理联盟商家</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Look after staff and roles</source>
        <translation>管理员工与角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Make backups</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Make gift cards in number</source>
        <translation>批量制作礼品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Make statements</source>
        <translation>制作对账单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Members and cards</source>
        <translation>会员与会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Merge members</source>
        <translation>合并会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Open a shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Open the drawer without a sale</source>
        <translation>无交易开钱箱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Passphrase and recovery code</source>
        <translation>密码与恢复码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Pay back stored value</source>
        <translation>退储值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Pay out gift cards</source>
        <translation>礼品卡提现</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Price by hand</source>
        <translation>手动改价</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Print cards</source>
        <translation>打印会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Print copies of receipts</source>
        <translation>补打小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Put a gift card into a wallet</source>
        <translation>将礼品卡转入余额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Put cash in and take it out</source>
        <translation>现金存入与取出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Putting right and giving away</source>
        <translation>更正与优惠</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Read the audit trail</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Redeem coupons</source>
        <translation>核销优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Replace cards</source>
        <translation>补卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Restore backups</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Run campaigns</source>
        <translation>举办活动</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See members</source>
        <translation>查看会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See reports</source>
        <translation>查看报表</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See the care list</source>
        <translation>查看关怀名单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See the report of the shift</source>
        <translation>查看班次小结</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>See who comes and who stays away</source>
        <translation>查看会员分析</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Sell</source>
        <translation>收款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Sell gift cards</source>
        <translation>卖礼品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Sell session cards and memberships</source>
        <translation>卖次卡与付费会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Send messages</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Set a member's tier by hand</source>
        <translation>手动设置会员等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Skip the member's PIN</source>
        <translation>跳过会员PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Take cash</source>
        <translation>收现金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Take stored value and points</source>
        <translation>收余额与积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>The shop itself</source>
        <translation>店铺管理</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Use session cards</source>
        <translation>使用次卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Void a sale</source>
        <translation>作废交易</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <source>Waive missing points</source>
        <translation>免收不足的积分</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/picture.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message numerus="yes">
        <location filename="../../ui/paper_queue.py"/>
        <source>%n receipt(s) to print</source>
        <translation><numerusform>%n张小票待打印</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>Don't print them</source>
        <translation>不要打印</translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>Print now</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <location filename="../../ui/paper_queue.py"/>
        <source>These receipts were promised on an earlier day and never printed.</source>
        <translation>这些小票前几天就该打印，但一直没有打印。</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Expiry waits</source>
        <translation>到期处理暂停</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>No backup made</source>
        <translation>备份未完成</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Tables not synced</source>
        <translation>表格未同步</translation>
    </message>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation><numerusform>约剩%n分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/states.py"/>
        <source>about %n s left</source>
        <translation><numerusform>约剩%n秒</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>qt</name>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../ui/translator.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>多收金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Damaged or last piece</source>
        <translation>瑕疵或最后一件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Goods returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Goodwill</source>
        <translation>服务补偿</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Guest changed their mind</source>
        <translation>顾客改变主意</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Regular guest</source>
        <translation>老顾客</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Trial</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Typed wrong</source>
        <translation>输入错误</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Wrong means</source>
        <translation>支付方式选错</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Bonus</source>
        <translation>赠送金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Bonus {amount} valid until {date}</source>
        <translation>赠送金{amount}，有效期至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>COPY {number}</source>
        <translation>副本{number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Cashier {name}</source>
        <translation>收银员 {name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Gift card paid out</source>
        <translation>礼品卡兑付</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Membership</source>
        <translation>付费会员</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Original receipt</source>
        <translation>原小票</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points balance</source>
        <translation>积分余额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points used</source>
        <translation>本次使用积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Points won</source>
        <translation>本次获得积分</translation>
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
        <translation>小票</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Scan for a refund or to collect points later</source>
        <translation>扫码可退换、补积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Session used</source>
        <translation>次卡使用</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Stored value paid back</source>
        <translation>退储值</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Tab payment</source>
        <translation>挂账还款</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Tax ID {number}</source>
        <translation>税号 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Tendered</source>
        <translation>实收金额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Till {number}</source>
        <translation>收银台 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>{amount} points valid until {date}</source>
        <translation>{amount}积分，有效期至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/receipts.py"/>
        <source>{tax} on {base}</source>
        <translation>{tax}（计税金额 {base}）</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A name is needed: type at least one character.</source>
        <translation>需要姓名：请至少输入一个字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A reason is needed: choose or type one.</source>
        <translation>需要原因：请选择或输入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>A session card of this member has uses left: refund it first, then erase.</source>
        <translation>这位会员的次卡还有未用次数，请先退款再清除资料。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A shift is already open on this till: close it first.</source>
        <translation>本收银台已经开班：请先交接班。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>A stored record can't be read at “{field}”: check the file or restore a backup.</source>
        <translation>无法读取“{field}”的一条记录：请检查文件，或恢复备份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>A tab belongs to somebody: choose the member first.</source>
        <translation>挂账须属于某位会员，请先选择会员。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>A tab is paid back with cash, card or other money from outside: choose one of these.</source>
        <translation>挂账要用现金、刷卡或其他店外的钱偿还：请从中选一种。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>At least {minimum} points have to be used at once: use more or none.</source>
        <translation>一次至少使用{minimum}积分：请多用一些，或不使用积分。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>At most {limit} can be made at once: choose fewer.</source>
        <translation>一次最多制作{limit}张：请减少数量。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>At most {most} at once: do it in several steps.</source>
        <translation>一次最多{most}：请分几次做。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Balance {available} is not enough for {wanted}: pay the rest by another means.</source>
        <translation>余额{available}不足以支付{wanted}：其余请换一种支付方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} already exists: use another number.</source>
        <translation>卡号{number}已被使用：请换一个号码。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} is closed: issue a new card.</source>
        <translation>卡{number}已注销：请办理新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} is not frozen: nothing to lift.</source>
        <translation>卡{number}没有冻结：无需解除。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} was replaced by a newer one: ask for the new card.</source>
        <translation>卡{number}已补办新卡：请出示新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Card {number} was reported lost and is frozen: thaw it on the member's page once the holder is known.</source>
        <translation>卡{number}已挂失冻结：确认持卡人后，可在会员页面解冻。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} has been used since: refund what is left of it instead of voiding the sale.</source>
        <translation>礼品卡{number}之后已使用过：请改退剩余金额，不要作废这笔销售。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} is in a state in which this can't be done: look at its page first.</source>
        <translation>礼品卡{number}当前的状态不能这样处理：请先查看这张卡的页面。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} was replaced by a newer one: ask for the new card.</source>
        <translation>礼品卡{number}已补发新卡：请出示新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift card {number} was reported lost and is frozen: thaw it once the holder is known.</source>
        <translation>礼品卡{number}已挂失并冻结：确认持卡人后再解冻。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Gift cards are not paid out here: the rest can be spent on goods.</source>
        <translation>本店礼品卡不提现：剩下的金额可以购买商品。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Line {line} is the same member: keep one of the two rows.</source>
        <translation>第{line}行是同一位会员：请只保留其中一行。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No card has this number: check it or search by name.</source>
        <translation>没有这个卡号：请核对号码，或按姓名搜索。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No coins make up this cash: use multiples of {step}.</source>
        <translation>现金凑不出这个金额：请使用{step}的倍数。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No coupon has this code: look for the one meant on the member's page.</source>
        <translation>没有这个代码的优惠券：请到会员页面找要用的那一张。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No receipt has the number {number}: check it or scan the code on the receipt.</source>
        <translation>没有小票{number}：请核对号码，或扫描小票上的码。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>No shift is open on this till: open one with the float in the drawer.</source>
        <translation>本收银台还没开班：请先清点备用金再开班。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nobody else may look after staff: give somebody the owner's role first.</source>
        <translation>没有其他人可以管理员工：请先把店主角色交给另一位。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nobody is logged in: scan a badge or type your PIN.</source>
        <translation>尚未登录：请扫工牌，或输入PIN码。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nothing in the basket is for “{name}”: add such an item or sell without it.</source>
        <translation>目前没有“{name}”适用的商品：请加入商品，或不用券结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Nothing was imported. Rows with faults: {count}. Correct them, or import the good rows only.</source>
        <translation>没有导入任何数据，有{count}行有问题：请先修正，或只导入正确的行。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Of this sale only {left} can still be refunded: lower the amount.</source>
        <translation>这笔交易最多还能退{left}：请调低金额。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Of {line} only {left} can still be returned: lower the quantity.</source>
        <translation>{line}最多还能退{left}：请调低数量。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>One top-up may be at most {limit}: top up less.</source>
        <translation>单次充值上限为{limit}：请减少金额。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Only a balance below {limit} is paid out: the rest can be spent on goods.</source>
        <translation>余额低于{limit}才能提现：剩下的金额可以购买商品。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Only {available} of {wanted} can be used today: use fewer.</source>
        <translation>{wanted}之中今天可用的只有{available}：请减少用量。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Only {owed} is owed on this tab: take no more than that.</source>
        <translation>挂账只欠{owed}：请不要多收。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Points are used in steps of {step}: choose a multiple.</source>
        <translation>积分以{step}为单位使用：请选择其倍数。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Points for this receipt could be claimed until {last_day}.</source>
        <translation>这张小票的补积分期限到{last_day}为止。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Points need a member: scan the card first.</source>
        <translation>使用积分需要会员：请先扫会员卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Points this bill takes at most: {maximum}. Use fewer.</source>
        <translation>这笔账最多可用{maximum}积分：请减少积分。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Session cards and memberships belong to somebody: choose the member first.</source>
        <translation>次卡和付费会员须属于某位会员，请先选择会员。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Several gift cards were sold on this line: scan the ones that come back, or take back all of them.</source>
        <translation>这一行售出多张礼品卡：请扫描要退回的卡片，或全部退回。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Somebody else changed this in the meantime: open it again and repeat your change.</source>
        <translation>这条数据刚被别人修改：请重新打开后再改一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Somebody else has to approve this.</source>
        <translation>需要由另一位授权。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Something of the import of {name} has been used: correct the members one by one instead.</source>
        <translation>{name}导入的内容已有部分使用：请改为逐个修正会员。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Staff win no points on their own till: ask a colleague who did not make this sale.</source>
        <translation>员工不能为自己经手的交易积分：请由其他同事补记。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Stored value and gift cards pay for goods only, here up to {limit}: take the rest by other means.</source>
        <translation>储值余额和礼品卡只能支付商品，这里最多{limit}：其余请换一种支付方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Stored value belongs to a member: scan the card first.</source>
        <translation>储值余额属于会员：请先扫会员卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Stored value can only be topped up with cash, card or other money from outside.</source>
        <translation>储值只能用现金、刷卡等外来款项充值。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That PIN is wrong: try again. Tries left: {tries_left}.</source>
        <translation>PIN码不正确：请再试一次，还有{tries_left}次机会。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That is {over} more than the bill of {due}: only cash gives change, take less by this means.</source>
        <translation>比应付的{due}多出{over}：只有现金可以找零，其他支付方式请减少金额。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That passphrase is wrong: try again.</source>
        <translation>密码不正确：请再试一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>That passphrase or recovery code does not open the keys: check it and try again.</source>
        <translation>密码或恢复码无法打开密钥：请核对后再试一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The PIN or phone digits do not match: ask the member again.</source>
        <translation>PIN码或手机后四位不符：请再向会员确认。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The amount must be more than zero: type it again.</source>
        <translation>金额必须大于零：请重新输入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The approval was given for something else: ask for it again.</source>
        <translation>这次授权是给另一项操作的：请重新取得授权。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The code was not read completely: scan it once more.</source>
        <translation>条码没有读完整：请再扫一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The column “{column}” is there twice: remove one of them.</source>
        <translation>列“{column}”出现两次：请删除其中一个。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The coupon does not count at this hour: see the hours printed on it.</source>
        <translation>优惠券这个时段不适用：请看券上的时段。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The coupon does not count on this day: see the days printed on it.</source>
        <translation>优惠券今天不适用：请看券上的适用日。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The coupon is valid from {first_day}: keep it until then.</source>
        <translation>优惠券从{first_day}起可用：请客人留到那时。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The coupon was valid until {last_day}: sell without it.</source>
        <translation>优惠券的期限到{last_day}：请不用券结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The drawer holds {available}, not {wanted}: put cash in first or use another means.</source>
        <translation>钱箱里有{available}，不足{wanted}：请先存入现金，或换一种支付方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The file has no column “{column}”: add it or choose another file.</source>
        <translation>文件里没有列“{column}”：请补上，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The import of {name} was already undone.</source>
        <translation>{name}的导入已经撤销过。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The month {month} is already locked.</source>
        <translation>{month}已经锁定。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The points of this receipt were already booked.</source>
        <translation>这张小票的积分已经入账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The quantity of {line} must be more than zero: type it again or remove the line.</source>
        <translation>{line}的数量必须大于零：请重新输入，或移除这一项。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The role {name} can't be changed: make a role of your own.</source>
        <translation>角色{name}不能修改：请另外创建角色。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>The sale of this gift card could be refunded until {last_day}: it can still be spent on goods.</source>
        <translation>这张礼品卡的退款期限是{last_day}：仍可用来购买商品。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The setting “{field}” can't be kept like this: correct it and save again.</source>
        <translation>设置“{field}”不能这样保存：请修正后再保存。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The setting “{field}” is out of range: correct it and save again.</source>
        <translation>设置“{field}”超出范围：请修正后再保存。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>The tab goes up to {limit} and {owed} is owed already: take the rest by other means.</source>
        <translation>挂账上限为{limit}，已挂账{owed}：其余请用其他方式支付。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>The value of {number} has been used already: pay the rest back to the member instead.</source>
        <translation>{number}的充值已经使用：请改为把余额退给会员。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There are no rows in this file: choose another one.</source>
        <translation>文件里没有数据：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such category: choose one of the list.</source>
        <translation>没有这个分类：请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such day: check month and day.</source>
        <translation>没有这一天：请核对月份和日期。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such import: choose one of the list.</source>
        <translation>没有这次导入：请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is no such role: choose one of the list.</source>
        <translation>没有这个角色：请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>There is no such session card: look at the member's page.</source>
        <translation>找不到这张次卡，请查看会员页面。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is nothing to book here.</source>
        <translation>没有需要入账的内容。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>There is nothing to sell yet: type an amount or choose an item.</source>
        <translation>还没有商品：请输入金额，或选择商品。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>These are the same member: choose another one to join.</source>
        <translation>这是同一位会员：请选择另一位来合并。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This PIN is locked: the owner can reset it in Settings.</source>
        <translation>PIN码已锁定：店主可在“设置”中重置。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This PIN is too easy to guess: choose another of 4 to 8 digits.</source>
        <translation>PIN码太容易猜到：请换一组4到8位数字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This PIN was given to you for once: choose your own now.</source>
        <translation>这组PIN码只能用一次：请现在设置自己的PIN码。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This amount needs the member's PIN or the last four digits of the phone.</source>
        <translation>这个金额需要会员的PIN码，或手机后四位。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This approval was already used: ask for a new one.</source>
        <translation>这次授权已经用过：请重新取得授权。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This backup needs its passphrase or recovery code: type one of them.</source>
        <translation>这份备份需要密码或恢复码：请输入其中一个。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <source>This card may hold at most {limit} and has {balance}: top up less.</source>
        <translation>这张卡上限{limit}，目前有{balance}：请减少充值。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This card may spend {limit} a day and has {left} left today: take the rest by other means.</source>
        <translation>这张卡每日限用{limit}，今天还可用{left}：其余请换一种支付方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code belongs to a uniform invoice, not to a member: ask for the card.</source>
        <translation>这是发票上的码，不是会员卡：请出示会员卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code is a web link, not a member card: ask for the card.</source>
        <translation>这个码是网址，不是会员卡：请出示会员卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code is not one of ours: look the member up by name or phone.</source>
        <translation>这不是本店的码：请按姓名或手机号查找会员。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This code was not made by this shop: ask the guest and look the member up by name or phone.</source>
        <translation>这个码不是本店制作的：请向顾客确认，再按姓名或手机号查找会员。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon belongs to another member: ask for the guest's own.</source>
        <translation>这张优惠券属于另一位会员：请用客人自己的券。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon counts in other shops only: sell without it.</source>
        <translation>这张优惠券限其他门店使用：请不用券结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon is for other member levels: sell without it.</source>
        <translation>这张优惠券限其他会员等级：请不用券结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon needs a member: scan the card first.</source>
        <translation>这张优惠券要有会员：请先扫会员卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon was cancelled: sell without it.</source>
        <translation>这张优惠券已作废：请不用券结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This coupon was used already: sell without it.</source>
        <translation>这张优惠券已用过：请不用券结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This discount does not fit {line}: give a percentage up to 100, an amount or a lower price.</source>
        <translation>这个折扣不适用于{line}：请输入100以内的百分比、金额或较低的价格。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This file is too large to be a table of members: at most {limit} are read.</source>
        <translation>文件太大，不像会员名单：最多读取{limit}。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This form was already used for something else: open it again and repeat.</source>
        <translation>这张表单已经用于另一笔：请重新打开再做一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This gift card can't be topped up: sell a new one instead.</source>
        <translation>这张礼品卡不能再充值：请另售一张新卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This gift card can't be used here: check the code with the guest, or look the card up by its number.</source>
        <translation>这张礼品卡无法在此使用：请和顾客核对卡密，或用卡号查询这张卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This gift card was valid until {last_day}: take the money by other means.</source>
        <translation>这张礼品卡有效期至{last_day}：请改用其他方式支付。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This held sale was already recalled: look at the other till.</source>
        <translation>这笔挂单已经取走：请查看另一个收银台。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This is a payment code of another app: scan it at the card terminal.</source>
        <translation>这是其他App的付款码：请在刷卡机上扫码。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This is more than you may give: ask a manager to approve.</source>
        <translation>超过可以给的额度：请店长授权。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This is no table that can be read: look at line {line}, or save the file as CSV UTF-8 once more.</source>
        <translation>无法读取这份表格：请检查第{line}行，或重新另存为CSV UTF-8。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This item is not on the list: search it or type the amount.</source>
        <translation>列表里没有这个商品：请搜索，或输入金额。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This looks like the number of a payment card, which must not be kept here: remove it.</source>
        <translation>这看起来是银行卡号，不能存在这里：请删除。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This member has no tab: take the money now, or give a limit on the member's page.</source>
        <translation>这位会员不能挂账：请现在收钱，或在会员页面设置挂账上限。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This member is not in the shop's file: search again.</source>
        <translation>店里没有这位会员：请重新搜索。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This member was merged with another: use that one.</source>
        <translation>这位会员已并入另一位：请使用那一位。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This member's data were erased: enrol again.</source>
        <translation>这位会员的个人信息已删除：请重新办理会员。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This month can be locked once its last business day is closed.</source>
        <translation>这个月的最后一个营业日日结后，才能锁定。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This month has not begun yet: choose an earlier one.</source>
        <translation>这个月还没开始：请选择较早的月份。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <source>This needs a manager: ask one to approve with a PIN.</source>
        <translation>这需要店长：请店长输入PIN码授权。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This passphrase is too easy to guess: use at least {minimum} characters, best several words.</source>
        <translation>密码太容易猜到：请至少用{minimum}个字符，最好由几个词组成。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This person is not on the staff list.</source>
        <translation>员工名单里没有这个人。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This picture can't be used: choose a PNG or JPEG of at most {limit} MB.</source>
        <translation>无法使用这张图片：请选择{limit} MB以内的PNG或JPEG。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This reward takes {wanted} points and {available} can be used: sell it for money.</source>
        <translation>这项兑换需要{wanted}积分，可用{available}积分：请按原价销售。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>This session card was valid until {last_day}: sell a new one or take the price.</source>
        <translation>这张次卡有效期至{last_day}：请另售一张新卡，或按原价收费。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This shift is not closed or not known: choose one from the list.</source>
        <translation>这个班次尚未交接班，或没有记录：请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This shop is already set up: log in instead.</source>
        <translation>店铺已经创建完成：请直接登录。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This text contains invisible control characters: type it again.</source>
        <translation>文字里有看不见的控制字符：请重新输入。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>This text is too long: {limit} characters are allowed.</source>
        <translation>文字太长：最多{limit}个字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Too many gift-card codes were wrong: a manager has to unlock gift cards for you.</source>
        <translation>礼品卡代码错误次数过多：须由店长为您解锁礼品卡。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Too many gift-card codes were wrong: wait {seconds} seconds, then scan the card.</source>
        <translation>礼品卡代码错误次数过多：请等候{seconds}秒，再扫描卡片。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Too many wrong PINs: wait {seconds} seconds.</source>
        <translation>PIN码错误次数太多：请等待{seconds}秒。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>Too many wrong tries for this member: a manager can set a new PIN on the member's page.</source>
        <translation>这位会员输入错误次数太多：店长可在会员页面设置新的PIN码。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>Uses left on this session card: {left}. Use fewer or take the price for the rest.</source>
        <translation>这张次卡剩余次数：{left}。请减少次数，或其余按原价收费。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{document_no} was already reversed: nothing is left to undo.</source>
        <translation>{document_no}已经冲正：没有可以撤销的内容。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{left} of this member's own money is still here: pay it back or let it be spent first.</source>
        <translation>这位会员还有本金{left}：请先退还，或让会员用完。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>{line} is not to be had for points now: sell it for money.</source>
        <translation>现在不能用积分换取{line}，请用其他方式付款。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{missing} more in the basket and “{name}” counts.</source>
        <translation>再买{missing}就能用“{name}”。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{name} already has this barcode: open that item instead.</source>
        <translation>{name}已使用这个条码：请直接打开那个商品。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{name} already has this: open that member instead of adding a second.</source>
        <translation>{name}已登记同样的资料：请打开那位会员，不必再新增。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{name}, type your PIN: after that the badge is enough for today.</source>
        <translation>{name}，请输入PIN码：之后今天只要工牌就行。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{number} can't be voided any more: refund it instead.</source>
        <translation>{number}已经不能作废：请改用退款。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{number} is not the receipt of a sale: only sales can be refunded.</source>
        <translation>{number}不是交易小票：只有交易可以退款。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>{rest} is still to be paid: choose a means for the rest.</source>
        <translation>还有{rest}未付：请为余款选择支付方式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{column}” was also changed in the shop since, to “{text}”: sync again and repeat the change.</source>
        <translation>“{column}”在店里也改过，改成“{text}”：请重新同步后再改一次。</translation>
    </message>
    <message>
        <location filename="../../shop_member/value_words.py"/>
        <source>“{name}” is not sold any more: choose another from the list.</source>
        <translation>“{name}”已停售：请从列表中另选一项。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{name}” needs more of its goods, pieces missing: {pieces}.</source>
        <translation>“{name}”的适用商品还差{pieces}件：请再加。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{name}” was used as often as it may be: sell without it.</source>
        <translation>“{name}”的使用次数已满：请不用券结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{name}” would change nothing on this bill, so the guest keeps it.</source>
        <translation>这一单用“{name}”没有差别，券留给客人。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{other}” gives more than “{name}”, which the guest keeps.</source>
        <translation>“{other}”更划算，“{name}”留给客人。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” has lost its last digits in a spreadsheet: format the column as text and fill it in again.</source>
        <translation>“{text}”的末几位在电子表格里丢失：请把该列设为文本后重新填写。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” has no meaning in the column “{column}”: correct it or leave it empty.</source>
        <translation>“{text}”在列“{column}”里没有意义：请修正或留空。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” has too many digits after the point: {scale} are allowed.</source>
        <translation>“{text}”的小数位数太多：最多{scale}位。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is no day that can be read for certain: write it as 2026-11-22.</source>
        <translation>无法确定“{text}”是哪一天：请写成2026-11-22的格式。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is not a phone number: check the digits.</source>
        <translation>“{text}”不是电话号码：请核对数字。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is not an amount: type digits 0-9 with an optional point.</source>
        <translation>“{text}”不是金额：请输入数字0到9，可加小数点。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is not an e-mail address: check it.</source>
        <translation>“{text}”不是电子邮件地址：请核对。</translation>
    </message>
    <message>
        <location filename="../../shop_member/words.py"/>
        <source>“{text}” is too large: check the amount.</source>
        <translation>“{text}”太大：请核对金额。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../../shop_member/printing/reports.py"/>
        <source>Page {page} / {pages}</source>
        <translation>页 {page} / {pages}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/reports.py"/>
        <source>Printed {time}</source>
        <translation>打印于 {time}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/pieces.py"/>
        <location filename="../../ui/screens/members/gallery.py"/>
        <location filename="../../ui/screens/settings/role_words.py"/>
        <location filename="../../ui/screens/shift/audit_details.py"/>
        <source>Manager</source>
        <translation>店长</translation>
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
        <translation>输入法拦截了扫码：请用设置码开启串口模式，或切换到英文输入。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Caps Lock is on: fine.</source>
        <translation>Caps Lock已开启：没有影响。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Nothing arrived: check the cable, then scan again.</source>
        <translation>没有收到扫码：请检查连接线，再扫一次。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>The code arrived as “{text}”: set the scanner's keyboard to United States, or turn on serial mode.</source>
        <translation>读到的内容是“{text}”：请把扫码枪的键盘设为美式，或开启串口模式。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner is set to another keyboard than this computer: fine.</source>
        <translation>扫码枪的键盘布局与这台电脑不同：没有影响。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner is slow ({gap} ms a character): set its delay between characters to none.</source>
        <translation>扫码枪较慢（每个字符{gap}毫秒）：请把字符间隔设为零。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner sends Tab: fine.</source>
        <translation>扫码枪以Tab结尾：没有影响。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner sends nothing after the code: Enter as suffix is quicker.</source>
        <translation>扫码枪没有发送结尾字符：设为Enter会更快。</translation>
    </message>
    <message>
        <location filename="../../ui/scanning/probe.py"/>
        <source>Your scanner works: {gap} ms a character, then Enter.</source>
        <translation>扫码枪正常：每个字符{gap}毫秒，以Enter结尾。</translation>
    </message>
</context>
<context>
    <name>scans</name>
    <message>
        <location filename="../../ui/scans.py"/>
        <source>The input method took part of the code. Scan it once more.</source>
        <translation>输入法拦截了部分内容。请再扫一次。</translation>
    </message>
    <message>
        <location filename="../../ui/scans.py"/>
        <source>Too many scans at once: the last one was not taken. Scan it again.</source>
        <translation>扫码太快：最后一次没有读入。请再扫一次。</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <location filename="../../ui/screens/till/screen.py"/>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/screen.py"/>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Empty the field</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation><numerusform>发现%n处不一致：请恢复备份，或联系客服。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/roles_model.py"/>
        <source>%n fields need another answer.</source>
        <translation><numerusform>有%n个字段需要修正。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>(no longer there)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 counts everything</source>
        <translation>0表示全部计入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 is without end.</source>
        <translation>0表示没有期限。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>0 never locks by itself.</source>
        <translation>0表示不自动锁定。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>0 switches it off.</source>
        <translation>0表示不使用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>22 until 2 goes over midnight</source>
        <translation>22到2为跨夜</translation>
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
        <translation>凌晨3点打烊的店，交易算在前一天。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/items_model.py"/>
        <source>A figure is needed here.</source>
        <translation>这里需要数字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>A level that was reached begins</source>
        <translation>升级生效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>A new item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>A new person</source>
        <translation>新员工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>A new role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>A start to be checked; this is no legal advice.</source>
        <translation>这是起点，请自行核对；不是法律意见。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a category</source>
        <translation>新增分类</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a level</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Add a person</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>Add a role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add a step</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add an occasion</source>
        <translation>新增时段</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Add goods</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>After so many days</source>
        <translation>经过天数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>After so many months</source>
        <translation>经过月数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>After the code</source>
        <translation>码的结尾</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>All in order: %n entries checked.</source>
        <translation><numerusform>一切正常：已检查%n笔账。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>All items</source>
        <translation>所有商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Always</source>
        <translation>始终打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Amounts can be sold without items; with them the till shows tiles and reads barcodes.</source>
        <translation>没有商品也能按金额收款；有商品时，收银台会显示按键并读取条码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>An amount between steps gives</source>
        <translation>方案之间的金额送</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Another colour</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Arrived as</source>
        <translation>读到的内容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>As the computer</source>
        <translation>跟随电脑</translation>
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
        <translation>期满时</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Back on the tiles</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bearer card: most principal</source>
        <translation>不记名卡：本金上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bearer card: one top-up</source>
        <translation>不记名卡：单次充值上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Between characters</source>
        <translation>字符间隔</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus</source>
        <translation>赠送金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus days</source>
        <translation>赠送金天数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus expires</source>
        <translation>赠送金过期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bonus first</source>
        <translation>先用赠送金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Bronze</source>
        <translation>铜色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Cash is rounded to it; the smallest unit rounds nothing.</source>
        <translation>现金按此取整；最小单位表示不取整。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Categories that earn nothing, with all that lies in them</source>
        <translation>不获得积分的分类（含其下所有商品）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Check the rate of tax with your accountant.</source>
        <translation>请向会计确认税率。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Copy the details for support</source>
        <translation>复制详细信息给客服</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Country and money</source>
        <translation>国家与货币</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Country profile</source>
        <translation>国家或地区设置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Counts</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Day, for a day of the year</source>
        <translation>日（每年固定日期）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Days or months</source>
        <translation>天数或月数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Earning points</source>
        <translation>获得积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Earns points</source>
        <translation>可得积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Empty: as bonus expires in general</source>
        <translation>留空则按赠送金过期规定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>End of the Nth month after</source>
        <translation>第N个月的月底</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Enter of the keypad</source>
        <translation>数字键盘的Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Every stated condition counts.</source>
        <translation>必须符合所有设置的条件。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Everything the shop knows is in this one file. Back it up under Data; never copy it while the till is open.</source>
        <translation>店里的所有数据都在这一个文件里。请到“数据”备份；收银台打开时不要复制它。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>First only</source>
        <translation>限首次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Fixed once something was booked; rules begin anew.</source>
        <translation>第一笔入账后就不能更改；更改会重置规则。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Foot of the receipt</source>
        <translation>小票结尾文字</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>For each piece, whatever it costs</source>
        <translation>每件固定积分，不论价格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>From</source>
        <translation>门槛</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>From the hour</source>
        <translation>开始（时）</translation>
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
        <translation>对账单问候语</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Guest pays</source>
        <translation>顾客支付</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>How long a level holds</source>
        <translation>等级有效多久</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>How long points last</source>
        <translation>积分有效多久</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In proportion</source>
        <translation>按比例</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In steps of</source>
        <translation>使用单位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>In the month of the birthday only</source>
        <translation>仅限生日当月</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Instalments</source>
        <translation>分期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>It begins with what a cashier may: tick what fits, then give it to people.</source>
        <translation>以收银员的权限为起点：勾选合适的项目，再分配给员工。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Item or category</source>
        <translation>商品或分类</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Keep as picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Keep the badge as picture</source>
        <translation>将工牌保存为图片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Keep the level</source>
        <translation>保留等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Kept as {file}.</source>
        <translation>已保存为{file}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Language of receipts and statements</source>
        <translation>小票和对账单的语言</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Large print</source>
        <translation>大字号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Late claims within so many days</source>
        <translation>补积分期限（天）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Let go</source>
        <translation>离职</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Let in again</source>
        <translation>复职</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Levels</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Lock the till after so many minutes</source>
        <translation>自动锁定收银台（分钟）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_view.py"/>
        <source>Logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Look again after a refund</source>
        <translation>退款后重新评定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Look again at what was reached</source>
        <translation>按累计重新评定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Missing points come off the cash</source>
        <translation>不足的积分从现金扣除</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Money</source>
        <translation>消费</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Money, visits or points, as counted</source>
        <translation>按计算依据为金额、次数或积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Month, for a day of the year</source>
        <translation>月（每年固定日期）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>More points on occasion</source>
        <translation>特定时段积分翻倍</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Most points on one day</source>
        <translation>每日积分上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Most points on one sale</source>
        <translation>每笔积分上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Name or barcode</source>
        <translation>名称或条码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Named card: most principal</source>
        <translation>记名卡：本金上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Named card: one top-up</source>
        <translation>记名卡：单次充值上限</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>New PIN</source>
        <translation>新PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>New badge</source>
        <translation>新工牌</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>New category</source>
        <translation>新分类</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>No items yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>No roles</source>
        <translation>没有角色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Nobody works here yet</source>
        <translation>还没有员工</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>None chosen: every day</source>
        <translation>未选择表示每天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>None, as PDF files</source>
        <translation>无，保存为PDF文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Not yet moved into it</source>
        <translation>尚未并入文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Nothing</source>
        <translation>不送</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Nothing was changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Occasions</source>
        <translation>时段</translation>
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
        <translation>纸面</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>On the screen it is darkened or lightened until it reads well; on cards it stays as it is.</source>
        <translation>屏幕上会自动调整深浅以便阅读；会员卡上保持原色。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>One level down</source>
        <translation>降一级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Only vouchers that are taxed when used are supported.</source>
        <translation>只支持使用时才计税的卡券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>PIN locked</source>
        <translation>PIN码已锁定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>PIN or phone digits asked above</source>
        <translation>超过此金额需验证PIN码或手机后四位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>PIN serves once</source>
        <translation>PIN码限用一次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid back to a guest</source>
        <translation>退还方式</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid by gift card earns too</source>
        <translation>礼品卡支付也得积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Paid by stored value earns too</source>
        <translation>余额支付也得积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_view.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Picture on its tile</source>
        <translation>按钮上的图片</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points expire</source>
        <translation>积分过期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points for a visit</source>
        <translation>到店积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points for certain goods</source>
        <translation>指定商品的积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points may go below zero</source>
        <translation>积分可为负数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points may pay up to, in percent</source>
        <translation>积分抵扣上限（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Points ×</source>
        <translation>积分倍率</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Press the button, then scan the code with the scanner of the till.</source>
        <translation>按下按钮，再用收银台的扫码枪扫码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Price, {currency}</source>
        <translation>价格（{currency}）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Prices and tax</source>
        <translation>价格与税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Prices include tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Principal first</source>
        <translation>先用本金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Principal left; bonus is void</source>
        <translation>退剩余本金，赠送金作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Print receipts</source>
        <translation>打印小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_view.py"/>
        <source>Printed on receipts, cards and statements; best without a ground of its own.</source>
        <translation>印在小票、会员卡和对账单上，建议使用透明背景。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Protects against a found card, not against staff.</source>
        <translation>防止捡到卡的人使用，不是防员工。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>QR code to scan</source>
        <translation>供扫描的二维码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Receipt printer</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Recomputes every balance from its postings and walks the chain of entries. The till goes on meanwhile.</source>
        <translation>由每笔账重新计算余额，并逐笔核对。检查时可以照常收银。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Records must be kept for five years.</source>
        <translation>记录必须保存五年。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>Remove row {number}</source>
        <translation>移除第{number}行</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Remove the category</source>
        <translation>删除分类</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Rename the category</source>
        <translation>重命名分类</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form.py"/>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Says what may expire, limits, and what papers must carry.</source>
        <translation>决定过期规定、上限和纸面必载内容。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scan the code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scan the code now …</source>
        <translation>请扫码…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>Scanned at the till, this badge switches to {name}. Every earlier badge is refused now.</source>
        <translation>在收银台扫这张工牌，就会换成{name}。之前的工牌全部停用。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scans are read in the window of the till only.</source>
        <translation>只有收银台的窗口会读取扫码。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <source>Scans are told from typing after {ms} ms now.</source>
        <translation>现在以{ms}毫秒区分扫码与打字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Scans are told from typing after {ms} ms.</source>
        <translation>以{ms}毫秒区分扫码与打字。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Service charge, in percent</source>
        <translation>服务费（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/__init__.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Several at once, with that of the level</source>
        <translation>同时符合多项时（含会员等级）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Silver</source>
        <translation>银色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Smallest coin</source>
        <translation>最小硬币</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Spent in this order</source>
        <translation>使用顺序</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Staff</source>
        <translation>员工</translation>
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
        <translation>储值余额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Such as 2026-11-21</source>
        <translation>例如2026-11-21</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Such as double points on one weekday</source>
        <translation>例如：周二积分翻倍</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Taking points back after a refund</source>
        <translation>退款后扣回积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax earns too</source>
        <translation>税额也获得积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax on amounts, in percent</source>
        <translation>金额税率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tax on the service charge, in percent</source>
        <translation>服务费税率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>Tax, in percent</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Terms on the back of the card</source>
        <translation>会员卡背面条款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Test print</source>
        <translation>试打</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Test receipt</source>
        <translation>测试小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Test scan</source>
        <translation>测试扫码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>The badge is at the printer.</source>
        <translation>工牌已发送到打印机。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The balance owed counts on fixed dates of the year.</source>
        <translation>每年固定日期须结算预收余额。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The business day ends at</source>
        <translation>营业日结束时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The clock of this shop is UTC: choose its own time zone, or its days end at the wrong hour.</source>
        <translation>本店时钟为UTC：请选择所在时区，否则营业日会在错误的时间结束。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>The code printed on the goods</source>
        <translation>印在商品上的条码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>The computer's own</source>
        <translation>电脑默认</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The highest one counts</source>
        <translation>按最高倍率计算</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The highest step it reaches</source>
        <translation>达到的最高方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>The owner may do everything; this role stays as it is.</source>
        <translation>店主可执行所有操作，此角色不能更改。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>The paid share of what is left</source>
        <translation>剩余金额按实付比例</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>The shop's colour</source>
        <translation>店铺主色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/database_view.py"/>
        <source>The shop's file</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment.py"/>
        <source>The test receipt is at the printer.</source>
        <translation>测试小票已发送到打印机。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>They are multiplied</source>
        <translation>倍率相乘</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>This day still counts</source>
        <translation>当天仍有效</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/view.py"/>
        <source>Tiers</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Tips can be added</source>
        <translation>可以加小费</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Tones at the till</source>
        <translation>收银台提示音</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Top-up contracts must name a guarantee.</source>
        <translation>充值协议必须载明担保。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Top-up ladder</source>
        <translation>充值方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Usable after so many days</source>
        <translation>待生效天数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>Use this scanner's pace</source>
        <translation>采用这把扫码枪的速度</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Using points</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Version {version} is in force. What was booked before keeps its rules.</source>
        <translation>第{version}版已生效。之前入账的仍按原规则。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Version {version}, since {when}, by {who}. A change makes a new version.</source>
        <translation>第{version}版，{when}由{who}设置。更改会产生新版本。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>Visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>What a guest pays, and what the shop adds to it.</source>
        <translation>顾客支付的金额，以及店铺加送的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>What is not ticked asks for somebody who may, with a PIN on the spot.</source>
        <translation>未勾选的操作，需由有权限的人当场输入PIN码授权。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>When asked for</source>
        <translation>需要时打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/shop_forms.py"/>
        <source>Width of the paper roll</source>
        <translation>纸卷宽度</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>With the next period</source>
        <translation>下个周期起</translation>
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
        <translation>可抵扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/badge.py"/>
        <source>badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>for each</source>
        <translation>每消费</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>has a badge</source>
        <translation>有工牌</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>in days</source>
        <translation>计算天数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/form_view.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/equipment_views.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_view.py"/>
        <source>off the tiles</source>
        <translation>已下架</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/roles_view.py"/>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/rule_forms.py"/>
        <source>until the hour</source>
        <translation>结束（时）</translation>
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
        <translation>{name}已不能登录。</translation>
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
        <translation>已保存{name}，各收银台立即生效。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/items_model.py"/>
        <source>{name} is saved.</source>
        <translation>已保存{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_view.py"/>
        <source>{name} logs in with this PIN once and then chooses an own one. It is shown only now.</source>
        <translation>{name}用这组PIN码登录一次，然后设置自己的PIN码。它只在此时显示。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/settings/staff_model.py"/>
        <source>{name} may log in again.</source>
        <translation>{name}可以再次登录。</translation>
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
        <translation><numerusform>%n张小票</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>All notes and coins, the float too. What it should be is told afterwards.</source>
        <translation>所有纸币和硬币，包括备用金。清点后才显示应有金额。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Audit trail</source>
        <translation>操作日志</translation>
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
        <translation>营业日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Cash in</source>
        <translation>现金存入</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Cash out</source>
        <translation>现金取出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Choose a receipt</source>
        <translation>选择小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Choose a shift</source>
        <translation>选择班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Close the shift</source>
        <translation>交接班</translation>
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
        <translation>历史班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Closing report (Z)</source>
        <translation>日结单（Z）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_model.py"/>
        <source>Copy {copy} is at the printer.</source>
        <translation>副本{copy}已发送到打印机。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Correct the count</source>
        <translation>更正金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Count the cash in the drawer</source>
        <translation>清点钱箱现金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Count the float into the drawer and type what it holds.</source>
        <translation>将备用金放入钱箱清点，输入金额。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Counted</source>
        <translation>实点金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Delivery paid</source>
        <translation>付货款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Every closed shift stays here with its report, the same for ever.</source>
        <translation>每次交接班的报表都保存在这里，永远不变。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>From the safe</source>
        <translation>从保险柜</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>How much goes to the safe?</source>
        <translation>要放入保险柜多少？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>No shift is open</source>
        <translation>尚未开班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>No shift was closed yet</source>
        <translation>还没有交接班记录</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>No.</source>
        <translation>班次</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing fits</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing on this day</source>
        <translation>当天没有记录</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Nothing on this day fits “{text}”.</source>
        <translation>当天没有符合“{text}”的记录。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Number, member, cashier or amount</source>
        <translation>号码、会员、收银员或金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>Only {amount} was counted: put no more than that into the safe.</source>
        <translation>只清点到{amount}：放入保险柜的金额不可超过此数。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Open since</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Open the shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Opened by</source>
        <translation>开班人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Over</source>
        <translation>长款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Paid back</source>
        <translation>退储值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Put cash into the drawer</source>
        <translation>现金存入钱箱</translation>
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
        <translation>小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <location filename="../../ui/screens/shift/view.py"/>
        <source>Receipts</source>
        <translation>小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Refunds and voids</source>
        <translation>退款与作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Report so far (X)</source>
        <translation>班次小结（X）</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Sale</source>
        <translation>交易</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Sales, top-ups, refunds and voids of the day stand here.</source>
        <translation>当天的交易、充值、退款和作废都列在这里。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Search the audit trail</source>
        <translation>搜索操作日志</translation>
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
        <translation>短款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Small change</source>
        <translation>换零钱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stays in the drawer</source>
        <translation>留在钱箱</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stays in the drawer: {amount}</source>
        <translation>留在钱箱：{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Stored value used</source>
        <translation>使用储值余额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Take cash out of the drawer</source>
        <translation>从钱箱取出现金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The count is exact</source>
        <translation>清点无误</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The last closing left {amount} in the drawer. Type what you count.</source>
        <translation>上次交接班留下{amount}。请输入实际清点的金额。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_model.py"/>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>The report is at the printer.</source>
        <translation>报表已发送到打印机。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The report so far stands here while one is.</source>
        <translation>开班后，班次小结会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The rest stays in the drawer for the next shift.</source>
        <translation>其余留在钱箱给下一班。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>The shift is closed</source>
        <translation>已交接班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>The shift is open with {amount} in the drawer.</source>
        <translation>已开班，钱箱有{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>Tips paid out</source>
        <translation>发小费</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>To the bank</source>
        <translation>存入银行</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <location filename="../../ui/screens/shift/pieces.py"/>
        <source>To the safe</source>
        <translation>放入保险柜</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_view.py"/>
        <source>Top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/lists_view.py"/>
        <source>approved by {name}</source>
        <translation>由{name}授权</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>{amount} put into the drawer.</source>
        <translation>已存入钱箱{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/shift/now_model.py"/>
        <source>{amount} taken out of the drawer.</source>
        <translation>已从钱箱取出{amount}。</translation>
    </message>
</context>
<context>
    <name>shift report</name>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>COPY {number}</source>
        <translation>副本{number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Cash in the drawer</source>
        <translation>钱箱现金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Closed</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Closed by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Counted</source>
        <translation>实点金额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Day closing report (Z)</source>
        <translation>日结单（Z）</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Expected</source>
        <translation>应有金额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Opened</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Opened by</source>
        <translation>开班人</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Over</source>
        <translation>长款</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Report number</source>
        <translation>单号</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Shift report (X)</source>
        <translation>班次小结（X）</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Short</source>
        <translation>短款</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>{label} ({count})</source>
        <translation>{label}（{count}）</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/shift_reports.py"/>
        <source>{points} pts</source>
        <translation>{points}积分</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>A word from us</source>
        <translation>店家寄语</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Balance on {date}</source>
        <translation>{date}余额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Brought forward</source>
        <translation>承上页</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Carried forward</source>
        <translation>接下页</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_summary.py"/>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Description</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Document</source>
        <translation>单号</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>If anything looks wrong, please tell us within 30 days: {contact}</source>
        <translation>如有疑问，请在30天内告知：{contact}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <location filename="../../shop_member/printing/statements.py"/>
        <source>Member statement</source>
        <translation>会员对账单</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>No. {number}</source>
        <translation>卡号 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_summary.py"/>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Page {page} / {pages}</source>
        <translation>页 {page} / {pages}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Points on {date}</source>
        <translation>{date}积分</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Preliminary: this month is not closed yet.</source>
        <translation>未定稿：当月尚未结账。</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Tax ID {number}</source>
        <translation>税号 {number}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Use in time: {list}</source>
        <translation>请在期限内使用：{list}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Your coupons: {list}</source>
        <translation>可用优惠券：{list}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>Your visits in a year</source>
        <translation>一年来的光临</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>principal + bonus</source>
        <translation>本金＋赠送金</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{amount} bonus until {date}</source>
        <translation>赠送金{amount}，至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{amount} points until {date}</source>
        <translation>{amount}积分，至{date}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{coupon} (until {date})</source>
        <translation>{coupon}（至{date}）</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/statement_layout.py"/>
        <source>{number} · proof {hash}</source>
        <translation>{number} · 校验码 {hash}</translation>
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
        <translation>锁定后，{month}不能再入账，打印内容永远相同，也不能解锁。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A month earlier</source>
        <translation>上个月</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>A month later</source>
        <translation>下个月</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Also those who only have a balance</source>
        <translation>也包括只有余额的会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Card holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Everybody with a movement in the month</source>
        <translation>当月有变动的所有会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>In</source>
        <translation>保存到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Larger or whole</source>
        <translation>放大或整页</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Leave it open</source>
        <translation>暂不锁定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Lock for good</source>
        <translation>永久锁定</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Locked · {hash}</source>
        <translation>已锁定 · {hash}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Making the statements</source>
        <translation>正在制作对账单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>No statements</source>
        <translation>没有对账单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Nobody found</source>
        <translation>没有找到会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Nobody had a movement in {month}.</source>
        <translation>{month}没有会员变动。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Nothing to make</source>
        <translation>没有可制作的对账单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>One PDF</source>
        <translation>一份PDF</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>One member</source>
        <translation>单个会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Other folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print the statement</source>
        <translation>打印对账单</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Print {count} statements</source>
        <translation><numerusform>打印{count}份对账单</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save the statement</source>
        <translation>保存对账单</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Save {count} statements</source>
        <translation><numerusform>保存{count}份对账单</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Saved as {name}.</source>
        <translation>已保存为{name}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Scan a card, or search on the left.</source>
        <translation>扫会员卡，或在左侧搜索。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Scan a card, or type name or phone</source>
        <translation>扫会员卡，或输入姓名、手机号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/pieces.py"/>
        <source>Somebody else</source>
        <translation>换一位</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/__init__.py"/>
        <source>Statements</source>
        <translation>对账单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>This computer has no printer: save a PDF instead.</source>
        <translation>这台电脑没有打印机：可保存为PDF。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Where statements go</source>
        <translation>对账单保存位置</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Where to</source>
        <translation>输出到</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>Whose statement?</source>
        <translation>要谁的对账单？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>counting …</source>
        <translation>正在统计…</translation>
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
        <translation><numerusform>{count}份对账单</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{month} is locked and prints the same for ever.</source>
        <translation>{month}已锁定，以后永远打印得一模一样。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view.py"/>
        <source>{span}, not over yet</source>
        <translation>{span}，尚未结束</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{what} printed.</source>
        <translation>{what}已打印。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/statements/view_model.py"/>
        <source>{what} saved in {name}.</source>
        <translation>{what}已保存到{name}。</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>This could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <location filename="../../ui/housekeeping.py"/>
        <source>{names} was edited and left as it is: settle it under Data.</source>
        <translation>{names}曾被修改，内容先保留不动：请到“数据”处理。</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <location filename="../../ui/widgets/table.py"/>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
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
        <translation><numerusform>%n张优惠券 · F9</numerusform></translation>
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
        <translation><numerusform>%n项</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n on hold</source>
        <translation><numerusform>挂单%n笔</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>%n points</source>
        <translation><numerusform>%n积分</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points back</source>
        <translation><numerusform>退回%n积分</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>%n points taken</source>
        <translation><numerusform>收回%n积分</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n points to {tier}</source>
        <translation><numerusform>再得%n积分升{tier}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/panel.py"/>
        <source>%n visits to {tier}</source>
        <translation><numerusform>再来%n次升{tier}</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>* for an amount</source>
        <translation>按*改用金额</translation>
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
        <translation>输入0取消折扣</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>A new card is made for them.</source>
        <translation>将制作一张新卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Allergies: {allergies}</source>
        <translation>过敏：{allergies}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount due</source>
        <translation>应收金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Amount to add</source>
        <translation>添加金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Approve</source>
        <translation>授权</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Balance after this sale {amount}</source>
        <translation>收款后余额 {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Balance {balance} is not enough. {rest} is left.</source>
        <translation>余额{balance}不足，还差{rest}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Basket</source>
        <translation>商品明细</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Birthday soon: {month}/{day}</source>
        <translation>生日临近：{month}月{day}日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Birthday, e-mail and notes can be added later on the member's page.</source>
        <translation>生日、电子邮件、备注可在会员页面补填。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Bonus</source>
        <translation>赠送金</translation>
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
        <translation>刷卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Cash received</source>
        <translation>实收金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Cash to give back</source>
        <translation>应退现金</translation>
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
        <translation>选择商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose the reason</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Choose with ↑ ↓ and Enter</source>
        <translation>用↑ ↓选择，按Enter确认</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Choose with ↑ ↓ and Enter.</source>
        <translation>用↑ ↓选择，按Enter确认。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Count the drawer, type the float, Enter</source>
        <translation>清点钱箱，输入备用金，按Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Coupons of the guest</source>
        <translation>客人的优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Digits or items</source>
        <translation>数字或商品</translation>
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
        <translation>折扣金额</translation>
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
        <translation>按Enter新增这位会员。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Enter takes the member.</source>
        <translation>按Enter选择会员。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Esc closes the list of keys</source>
        <translation>按Esc关闭快捷键</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Everything booked with it is taken back</source>
        <translation>连同这笔入账的内容全部撤回</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/pads.py"/>
        <source>Find an item</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/finder.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>Find member</source>
        <translation>查找会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Find or add a member</source>
        <translation>查找或新增会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>First visit</source>
        <translation>首次到店</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Float in the drawer</source>
        <translation>钱箱备用金</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Highest level</source>
        <translation>最高等级</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Hold</source>
        <translation>挂单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Hold, recall; void after a sale</source>
        <translation>挂单、取单；收款后作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>How will the guest pay?</source>
        <translation>顾客怎么支付？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/people.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Last four digits of the phone</source>
        <translation>手机后四位</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit %n days ago</source>
        <translation><numerusform>上次到店%n天前</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit on {day}</source>
        <translation>上次到店 {day}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>Last visit today</source>
        <translation>今天来过</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Lock, switch cashier</source>
        <translation>锁定、换收银员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Manager approval</source>
        <translation>店长授权</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Member price</source>
        <translation>会员价</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Member's PIN</source>
        <translation>会员的PIN码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Mobile number</source>
        <translation>手机号</translation>
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
        <translation>只要姓名和手机号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/pads.py"/>
        <source>Name of an item</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Name, phone, card number or e-mail</source>
        <translation>姓名、手机号、卡号或电子邮件</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>New member</source>
        <translation>新增会员</translation>
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
        <translation>还没有会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>No sale is on hold.</source>
        <translation>目前没有挂单。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>No shift is open</source>
        <translation>尚未开班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>No. {number}</source>
        <translation>卡号 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Nobody else may approve this</source>
        <translation>没有其他人可以授权</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Nobody found</source>
        <translation>没有找到会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Nothing goes back</source>
        <translation>无需退款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>On hold</source>
        <translation>挂单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <source>One less</source>
        <translation>减一</translation>
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
        <translation>开班</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Open the shift</source>
        <translation>开班</translation>
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
        <translation>{name}的PIN码</translation>
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
        <translation>收款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Phone, name or card number</source>
        <translation>手机号、姓名或卡号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Pieces coming back</source>
        <translation>退回件数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Pieces of {item} coming back</source>
        <translation>退回的{item}件数</translation>
    </message>
    <message>
        <location filename="../../ui/screens/lock/view_model.py"/>
        <location filename="../../ui/screens/till/keyboard.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Please scan once more.</source>
        <translation>请再扫一次。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <location filename="../../ui/screens/till/present_tiles.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Points to use</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Press a digit, or choose with ↑ ↓ and Enter</source>
        <translation>按数字，或用↑ ↓选择后按Enter</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Press an item, scan it, or type an amount.</source>
        <translation>选择商品、扫码，或输入金额。</translation>
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
        <translation>打印小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Quantity of {item}</source>
        <translation>{item}的数量</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Quantity: 3 * then an item</source>
        <translation>数量：先按3*，再选商品</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Recall</source>
        <translation>取单</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/receipt_panel.py"/>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Receipt number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/money.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/receipt_panel.py"/>
        <source>Receipt {number}</source>
        <translation>小票 {number}</translation>
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
        <translation>退部分金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Refund by receipt</source>
        <translation>凭小票退款</translation>
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
        <translation>还需支付</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Rest {amount}</source>
        <translation>还需支付 {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Sales begin once the drawer is counted.</source>
        <translation>清点钱箱后即可开始收银。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>Save the member</source>
        <translation>保存会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Scan the code on the receipt, or type its number</source>
        <translation>扫小票上的码，或输入号码</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/offers.py"/>
        <source>Scan the coupon, or the member's card to see their coupons.</source>
        <translation>扫优惠券，或扫会员卡看客人的优惠券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>Scan the member card</source>
        <translation>扫会员卡</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Service charge</source>
        <translation>服务费</translation>
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
        <translation>储值余额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Tab</source>
        <translation>挂账</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Take</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/guests.py"/>
        <source>Take this member</source>
        <translation>选择会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>The member types it or says it</source>
        <translation>由会员输入，或口头告知</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/receipts.py"/>
        <source>The receipt is at the printer.</source>
        <translation>小票已送到打印机。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>The sale is on hold. F4 takes it up again.</source>
        <translation>已挂单，按F4取单。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/shopkeeping.py"/>
        <source>The shift is open with {amount} in the drawer.</source>
        <translation>已开班，钱箱有{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/offers.py"/>
        <source>This guest has no coupon.</source>
        <translation>这位客人没有优惠券。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/view.py"/>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To give back</source>
        <translation>应退金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To take</source>
        <translation>收取金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>To undo</source>
        <translation>作废金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Top up: find the member</source>
        <translation>充值：查找会员</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/base.py"/>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type a quantity, or change the line</source>
        <translation>输入数量，或修改这一项</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type an amount, or choose lines with ↑ ↓; Enter for everything</source>
        <translation>输入金额，或用↑↓选明细；按Enter全部退</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type an amount, or scan a member card first.</source>
        <translation>输入金额，或先扫会员卡。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Type how many or press + and −; Enter goes on</source>
        <translation>输入件数，或按＋与−；按Enter继续</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Use coupon</source>
        <translation>使用优惠券</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Use points</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>Usual: {items}</source>
        <translation>常点：{items}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/returns.py"/>
        <source>Voided {number}</source>
        <translation>已作废{number}</translation>
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
        <translation>完成后可用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>already returned</source>
        <translation>已退货</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>at most {amount}</source>
        <translation>最多{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>for larger amounts</source>
        <translation>大额需验证</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than %n found</source>
        <translation><numerusform>超过%n位</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present.py"/>
        <source>more than is due</source>
        <translation>超过应收金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>not counted</source>
        <translation>不适用</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/present.py"/>
        <source>of {amount}</source>
        <translation>应收金额 {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>on this sale; press again to take it off</source>
        <translation>已用在这一单，再按一次取下</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/people.py"/>
        <source>or find the guest by phone or name: F2</source>
        <translation>也可按F2，用手机号或姓名查找</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>pending {points}</source>
        <translation>待生效 {points}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>valid until {day}</source>
        <translation>有效期至{day}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/finder.py"/>
        <source>with card {number}</source>
        <translation>使用卡号{number}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{amount} expires on {day}</source>
        <translation>{amount}将于{day}过期</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_offers.py"/>
        <source>{amount} more</source>
        <translation>还差{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{amount} to {tier}</source>
        <translation>还差{amount}升{tier}</translation>
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
        <translation>{item}不在这张小票上，或已全部退回。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/guests.py"/>
        <source>{name} is a member now, card {number}.</source>
        <translation>{name}已成为会员，卡号{number}。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/present_words.py"/>
        <source>{name} types the PIN</source>
        <translation>由{name}输入PIN码</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points are spent already: the balance goes below zero.</source>
        <translation><numerusform>{points}积分已用掉：余额会变成负数。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points are spent already: {amount} less is paid out for them.</source>
        <translation><numerusform>{points}积分已用掉：少退{amount}。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/gallery.py"/>
        <location filename="../../ui/screens/till/panel.py"/>
        <source>{points} points expire on {day}</source>
        <translation><numerusform>{points}积分将于{day}过期</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/till/coming_back.py"/>
        <source>{points} points that are spent already are waived.</source>
        <translation><numerusform>已用掉的{points}积分免收。</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/screens/till/selling.py"/>
        <source>{rest} is left to pay.</source>
        <translation>还有{rest}未付。</translation>
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
        <translation>充值后余额 {balance}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Balance now {balance}</source>
        <translation>当前余额 {balance}</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Choose an amount first.</source>
        <translation>请先选择金额。</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>How will the guest pay?</source>
        <translation>顾客怎么支付？</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Other amount</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view.py"/>
        <source>Top-up ladder</source>
        <translation>充值方案</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>Topped up</source>
        <translation>已充值</translation>
    </message>
    <message>
        <location filename="../../ui/screens/top_up/gallery.py"/>
        <location filename="../../ui/screens/top_up/view_model.py"/>
        <source>then {balance}</source>
        <translation>充值后{balance}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/words.py"/>
        <source>{bonus} over %n months</source>
        <translation><numerusform>{bonus}，分%n个月返还</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/screens/top_up/words.py"/>
        <source>{points} points</source>
        <translation><numerusform>{points}积分</numerusform></translation>
    </message>
</context>
<context>
    <name>voucher</name>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>For {name}</source>
        <translation>送给 {name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>From {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <location filename="../../shop_member/printing/vouchers.py"/>
        <source>Valid until {date}</source>
        <translation>有效期至 {date}</translation>
    </message>
</context>
</TS>
