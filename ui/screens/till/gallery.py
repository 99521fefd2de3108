"""Every state of the till that somebody should look at, brought about through its own intents or drawn from a state."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from shop_member.formats import percent_off
from shop_member.i18n import current_language, translate
from ui.messages import Kind, Message, Step
from ui.screen import Context, GalleryState
from ui.screens.till import present_words
from ui.screens.till.state import (
    Basket,
    Display,
    Enrol,
    Figure,
    Find,
    GuestPanel,
    Hit,
    Items,
    ItemTile,
    Mode,
    Notice,
    Pad,
    RailKey,
    Row,
    StripState,
    Sum,
    Tile,
    TillState,
)
from ui.screens.till.view import TillView

Text = dict[str, str]


def sample_words(context: Context) -> Text:
    """Names that people of each language have; the sentences come from the till itself."""
    if context.language == "zh_TW":
        return {
            "a": "紅燒牛肉麵（大）", "b": "滷蛋", "c": "冬瓜茶", "d": "招牌手工鮮蝦雲吞麵配時令青菜與自製辣油一份",
            "who": "陳美玲", "gold": "金卡", "next": "白金卡", "allergy": "花生、蝦", "long": "歐陽" + "慧" * 26 + " 🎉🎉🎉",
            "noodles": "麵食", "drinks": "飲料", "sides": "小菜", "b2": "王小明", "b3": "陳明玲", "note": "喜歡靠窗的位子",
        }  # fmt: skip
    if context.language == "zh_CN":
        return {
            "a": "红烧牛肉面（大）", "b": "卤蛋", "c": "冬瓜茶", "d": "招牌手工鲜虾云吞面配时令青菜与自制辣油一份",
            "who": "陈美玲", "gold": "金卡", "next": "白金卡", "allergy": "花生、虾", "long": "欧阳" + "慧" * 26 + " 🎉🎉🎉",
            "noodles": "面食", "drinks": "饮料", "sides": "小菜", "b2": "王小明", "b3": "陈明玲", "note": "喜欢靠窗的位子",
        }  # fmt: skip
    return {
        "a": "Beef noodles, large", "b": "Soy egg", "c": "Winter melon tea",
        "d": "Hand-made prawn wonton noodles with seasonal greens and our own chilli oil",
        "who": "Chen Mei-ling", "gold": "Gold", "next": "Platinum", "allergy": "peanuts, prawns",
        "long": "Maximiliana Featherstonehaugh-Wolfeschlegelsteinhausen 🎉🎉🎉", "noodles": "Noodles",
        "drinks": "Drinks", "sides": "Sides", "b2": "Wang Xiao-ming", "b3": "Chen Ming-ling", "note": "Likes the window table",
    }  # fmt: skip


def _figures(principal: str, bonus: str, points: str) -> tuple[Figure, ...]:
    return (
        Figure(translate("till", "Principal"), principal),
        Figure(translate("till", "Bonus"), bonus),
        Figure(translate("till", "Points"), points),
    )


def sample_guest(w: Text, name: str = "", **more: object) -> GuestPanel:
    notices = (
        Notice(
            "triangle-alert", translate("till", "Allergies: {allergies}").format(allergies=w["allergy"]), "negative"
        ),
        Notice("cake", translate("till", "Birthday soon: {month}/{day}").format(month=11, day=24)),
        Notice(
            "hourglass",
            translate("till", "{points} points expire on {day}", 120).format(points=120, day="12/31"),
            "warning",
        ),
    )
    made = GuestPanel(
        name=name or w["who"],
        number=translate("till", "No. {number}").format(number="10427"),
        tier=w["gold"],
        tone="gold",
        figures=_figures("1,402", "200", "860"),
        fraction=0.69,
        towards=translate("till", "{amount} to {tier}").format(amount="1,240", tier=w["next"]),
        notices=notices,
        visits=(2, 3, 1, 4, 2, 0, 3, 5, 4, 2, 6, 3),
        months=(),
        visit_words=translate("till", "Last visit %n days ago", 4),
        usual=translate("till", ", ").join((w["a"], w["c"])),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def _tiles(stored: str = "", points: str = "", *, default: bool = False, idle: bool = False) -> tuple[Tile, ...]:
    reason = translate("till", "after this") if idle else ""
    return (
        Tile("stored_value", "stored-value", translate("till", "Stored value"), "F5", stored, "", reason, default),
        Tile("cash", "banknote", translate("till", "Cash"), "F6", "", "", reason),
        Tile("card", "credit-card", translate("till", "Card terminal"), "F7", "", "", reason),
        Tile("points", "star", translate("till", "Points"), "F8", points, "", reason),
    )


def _rail(fourth: str = "") -> tuple[RailKey, ...]:
    return (
        RailKey("F1", translate("till", "Keys")),
        RailKey("F2", translate("till", "Find member"), short=translate("till", "Member")),
        RailKey("F3", translate("till", "Top up")),
        RailKey("F4", fourth or translate("till", "Hold")),
        RailKey("%", translate("till", "Discount")),
        RailKey("F11", translate("till", "Refund")),
        RailKey("PgDn", translate("till", "Items")),
    )


def _items(w: Text) -> Items:
    names = (w["a"], w["b"], w["c"], w["d"], w["a"], w["b"], w["c"])
    tiles = tuple(
        ItemTile(str(n), name, price)
        for n, (name, price) in enumerate(zip(names, "180 20 40 260 150 30 45".split(), strict=True))
    )
    return Items((("n", w["noodles"]), ("s", w["sides"]), ("d", w["drinks"])), "n", tiles)


def _basket(w: Text) -> Basket:
    rows = (Row("1", w["a"], "×2", "360"), Row("2", w["b"], "×1", "20"), Row("3", w["c"], "×2", "80"))
    sums = (
        Sum(translate("till", "Subtotal"), "460"),
        Sum(f"{w['gold']} {percent_off(50, current_language())}", "−23", "positive"),
    )
    return Basket(translate("till", "Basket"), rows, sums, translate("till", "Total"), "437")


def _typical(w: Text) -> TillState:
    return TillState(
        display=Display(translate("till", "Amount due"), "437", prefix="NT$"),
        basket=_basket(w),
        tiles=_tiles("1,602", "860 = 86", default=True),
        result=translate("till", "Balance after this sale {amount}").format(amount="1,165"),
        result_icon="stored-value",
        enter=translate("till", "Pay"),
        guest=sample_guest(w),
        items=_items(w),
        rail=_rail(),
    )


def _empty(w: Text) -> TillState:
    heading, words = translate("till", "Ready"), translate("till", "Type an amount, or scan a member card first.")
    return TillState(
        display=Display(translate("till", "Amount due"), "0", prefix="NT$"),
        basket=Basket(translate("till", "Basket"), empty_heading=heading, empty_words=words),
        tiles=_tiles(),
        enter=translate("till", "Done"),
        items=_items(w),
        rail=_rail(translate("till", "Recall")),
    )


def _extreme(w: Text) -> TillState:
    rows = tuple(
        Row(str(n), w["d"] if n % 2 else w["a"], f"×{n * 37:,}", "1,234,567.89", w["note"] if n == 2 else "")
        for n in range(1, 9)
    )
    sums = (
        Sum(translate("till", "Subtotal"), "12,995,450.42"),
        Sum(f"{w['gold']} {percent_off(50, current_language())}", "−649,772.52", "positive"),
        Sum(translate("till", "%n points", 12000), "−1,200.00", "positive"),
    )
    long_note = " ".join([w["note"]] * 6)
    guest = sample_guest(
        w,
        w["long"],
        figures=_figures("12,345,678.90", "1,234,567.89", "98,765,432"),
        notices=(
            Notice("triangle-alert", w["allergy"] + ", " + long_note, "negative"),
            *sample_guest(w).notices[1:],
            Notice("sticky-note", "🎉" * 200),
        ),
    )
    state = _typical(w)
    return replace(
        state,
        display=Display(translate("till", "Amount due"), "12,345,678.90", prefix="NT$"),
        basket=Basket(
            translate("till", "Basket"),
            rows,
            sums,
            translate("till", "Total"),
            "12,345,678.90",
            badge=translate("till", "%n on hold", 12),
        ),
        tiles=_tiles("13,580,246.79", "98,765,432 = 9,876,543.20", default=True),
        result=translate("till", "Balance after this sale {amount}").format(amount="1,234,567.89"),
        guest=guest,
    )


def _refusal(w: Text) -> TillState:
    steps = (Step("cash", translate("till", "Cash"), "F6"), Step("card", translate("till", "Card"), "F7"))
    words = translate("till", "Balance {balance} is not enough. {rest} is left.")
    tiles = _tiles("400", "860 = 86")
    state = _typical(w)
    return replace(
        state,
        display=Display(
            translate("till", "Rest"), "37", translate("till", "of {amount}").format(amount="437"), "warning", "NT$"
        ),
        tiles=(replace(tiles[0], taken="400"), *tiles[1:]),
        message=Message(words.format(balance="400", rest="37"), Kind.REFUSAL, steps),
        enter=translate("till", "Take payment"),
        guest=sample_guest(w, figures=_figures("400", "0", "860")),
    )


def _strip(w: Text) -> TillState:
    return replace(
        _empty(w),
        display=Display(translate("till", "Change"), "63", tone="positive", prefix="NT$"),
        strip=StripState(translate("till", "Change"), "63", "01-000123"),
        guest=sample_guest(w),
        rail=_rail(translate("till", "Void")),
    )


def _search(w: Text) -> TillState:
    names = (w["who"], w["b3"], w["b2"], w["long"])
    hits = tuple(
        Hit(
            str(n),
            name,
            f"0912 345 67{n} · 1042{n}",
            "1,602" if n % 2 == 0 else "",
            w["gold"] if n < 2 else "",
            "gold" if n < 2 else "",
            n == 1,
        )
        for n, name in enumerate(names)
    )
    note = translate("till", "Choose with ↑ ↓ and Enter.")
    find = Find("0912", hits, translate("till", "%n found", 4), note, True)
    hint = translate("till", "Name, phone, card number or e-mail")
    tiles, enter = _tiles(idle=True), translate("till", "Take")
    return replace(_empty(w), mode=Mode.FIND, find=find, result=hint, result_icon="info", tiles=tiles, enter=enter)


def _nobody_found(w: Text) -> TillState:
    note = translate("till", "Enter adds this guest as a new member.")
    find = Find("0987654321", (), translate("till", "Nobody found"), note, True)
    return replace(_search(w), find=find)


def _enrol(w: Text) -> TillState:
    hint = translate("till", "Name and phone are enough")
    return replace(
        _search(w),
        mode=Mode.ENROL,
        enrol=Enrol("0987654321", w["b2"], "", "save"),
        result=hint,
        enter=translate("till", "Save"),
    )


def _refund(w: Text) -> TillState:
    from ui.screens.till.returns import REFUND_REASONS

    rows = (
        Row("1", w["a"], "×2", "342", translate("till", "{count} come back", 1).format(count=1), selected=True),
        Row("2", w["b"], "×1", "19", translate("till", "already returned"), faint=True),
        Row("3", w["c"], "×2", "76"),
    )
    sums = (Sum(translate("till", "Stored value"), "300"), Sum(translate("till", "Cash"), "137"))
    tiles = tuple(
        Tile(f"reason:{n}", "message-square", translate("reason", words), str(n + 1), checked=n == 1)
        for n, words in enumerate(REFUND_REASONS)
    )
    back = f"{translate('till', 'Stored value')} 171 · {translate('till', '%n points taken', 17)}"
    return replace(
        _typical(w),
        mode=Mode.REFUND,
        display=Display(translate("till", "To give back"), "171", tone="warning", prefix="NT$"),
        basket=Basket(
            translate("till", "Receipt {number}").format(number="01-000123"),
            rows,
            sums,
            translate("till", "Paid"),
            "437",
        ),
        tiles=tiles,
        result=back,
        result_icon="undo-2",
        enter=translate("till", "Refund"),
    )


def _proof(w: Text) -> TillState:
    hint = translate("till", "The member types it or says it")
    return replace(
        _typical(w),
        mode=Mode.PROOF,
        display=Display(translate("till", "Last four digits of the phone"), "••", tone="entry"),
        tiles=_tiles("1,602", idle=True),
        result=hint,
        result_icon="info",
        enter=translate("till", "Confirm"),
    )


def _approve(w: Text) -> TillState:
    tiles = (Tile("staff:a", "user", w["b2"], "F5", checked=True), Tile("staff:b", "user", w["b3"], "F6"))
    words = translate("refusal", "This needs a manager: ask one to approve with a PIN.")
    return replace(
        _refund(w),
        mode=Mode.APPROVE,
        display=Display(translate("till", "PIN of {name}").format(name=w["b2"]), "•••", tone="entry"),
        tiles=tiles,
        message=Message(words, Kind.REFUSAL),
        enter=translate("till", "Approve"),
    )


def _no_shift(w: Text) -> TillState:
    heading, words = translate("till", "No shift is open"), translate("till", "Sales begin once the drawer is counted.")
    return replace(
        _empty(w),
        mode=Mode.SHIFT,
        display=Display(translate("till", "Float in the drawer"), "3,000", tone="entry", prefix="NT$"),
        basket=Basket(translate("till", "Basket"), empty_heading=heading, empty_words=words),
        tiles=_tiles(idle=True),
        result=translate("till", "Count the drawer, type the float, Enter"),
        result_icon="info",
        enter=translate("till", "Open shift"),
    )


def _line(w: Text) -> TillState:
    state = _typical(w)
    rows = (state.basket.rows[0], replace(state.basket.rows[1], selected=True), state.basket.rows[2])
    tiles = (
        Tile("fewer", "minus", translate("till", "One less"), "-"),
        Tile("more", "plus", translate("till", "One more"), "+"),
        Tile("discount", "percent", translate("till", "Discount"), "%"),
        Tile("remove", "trash-2", translate("till", "Remove"), "Del"),
    )
    label = translate("till", "Quantity of {item}").format(item=w["b"])
    hint = translate("till", "Type a quantity, or change the line")
    return replace(
        state, mode=Mode.LINE, basket=replace(state.basket, rows=rows), tiles=tiles, result=hint, result_icon="info",
        display=Display(label, "1", tone="entry"), enter=translate("till", "Done"),
    )  # fmt: skip


def _items_pad(w: Text) -> TillState:
    state = _typical(w)
    rail = (*state.rail[:-1], RailKey("PgDn", translate("till", "Digits")))
    return replace(state, pad=Pad.ITEMS, rail=rail)


def _keys(w: Text) -> TillState:
    return replace(_empty(w), mode=Mode.KEYS, keys=present_words.keys())


def _fault(w: Text) -> TillState:
    words = translate("fault", "It is not certain that this was booked: look at the last receipts before repeating.")
    message = Message(words, Kind.FAULT, (Step("retry", translate("till", "Try again")),))
    return replace(_typical(w), message=message)


STATES: tuple[tuple[str, Callable[[Text], TillState]], ...] = (
    ("empty", _empty),
    ("typical", _typical),
    ("items", _items_pad),
    ("line", _line),
    ("extreme", _extreme),
    ("refusal", _refusal),
    ("fault", _fault),
    ("strip", _strip),
    ("search", _search),
    ("nobody_found", _nobody_found),
    ("enrol", _enrol),
    ("refund", _refund),
    ("approve", _approve),
    ("proof", _proof),
    ("no_shift", _no_shift),
    ("keys", _keys),
)


def gallery_states(context: Context) -> Iterable[GalleryState]:
    """Return a picture for each of STATES."""
    words = sample_words(context)

    def preparer(make: Callable[[Text], TillState]) -> Callable[[TillView], None]:
        return lambda view: view.show_state(make(words))

    return tuple(GalleryState(name, preparer(make)) for name, make in STATES)
