"""Columns by the names that spreadsheets and other systems give them (X2); what is not here is left out.

Passwords and identity numbers of other systems have no name here, so they never come in.
"""

from __future__ import annotations

import re
import unicodedata

_NAMES: dict[str, str] = {
    "id": "id|member_id|customer id|square customer id|customeruid|reference id|source_id|會員編號|会员编号|会员号|會員號|number",
    "card_no": "card_no|card number|卡號|卡号|會員卡號|会员卡号",
    "name": "name|full name|姓名|會員姓名|会员姓名|会员名称|會員名稱|名前|氏名",
    "first_name": "first name|firstname",
    "last_name": "last name|lastname|surname",
    "phone": "phone|phone number|mobile|mobile number|telephone|電話|电话|手機|手机|手機號碼|手机号码|手机号|電話番号",
    "email": "email|e-mail|email address|電子郵件|电子邮件|邮箱|信箱",
    "birthday": "birthday|birth date|birthdate|date of birth|date_birth|生日|生日日期|出生日期|生年月日",
    "gender": "gender|sex|性別|性别",
    "tags": "tags|標籤|标签",
    "allergies": "allergies|過敏|过敏",
    "note": "note|notes|memo|comments|備註|备注",
    "consent_on": "consent_on",
    "came_by": "came_by|creation source",
    "joined_on": "joined_on|joined|first visit|createddate|入會日期|入会日期|加入日期",
    "principal": "principal|balance|cash_balance|stored value|儲值金|储值余额|餘額|余额|本金",
    "bonus": "bonus|贈金|赠送金",
    "bonus_expires_on": "bonus_expires_on",
    "points": "points|point|loyalty_balance|points balance|點數|点数|積分|积分",
    "points_expire_on": "points_expire_on|points_expires_on",
    "kind": "kind",
    "state": "state",
    "tier": "tier",
    "sync_check": "sync_check",
}
_BY_NAME = {alias: column for column, names in _NAMES.items() for alias in names.split("|")}
_PREFIXES = ("default address ",)


def column_of(header: str) -> str:
    """Return our name of a header cell, or '' for a column that has no meaning here."""
    folded = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", header).strip("\ufeff' \t")).casefold()
    for prefix in _PREFIXES:
        folded = folded.removeprefix(prefix) if folded == prefix + "phone" else folded
    return _BY_NAME.get(folded, "")
