"""Official test vectors of SLIP-39 for keys of 32 bytes in one group; their passphrase is TREZOR."""

ONE_OF_ONE = (
    "theory painting academic academic armed sweater year military elder discuss acne wildlife boring "
    "employer fused large satoshi bundle carbon diagnose anatomy hamster leaves tracks paces beyond "
    "phantom capital marvel lips brave detect luck",
)
ONE_OF_ONE_SECRET = "989baf9dcaad5b10ca33dfd8cc75e42477025dce88ae83e75a230086a0e00e92"

BAD_CHECKSUM = ONE_OF_ONE[0].removesuffix("luck") + "lunar"
BAD_PADDING = (
    "theory painting academic academic campus sweater year military elder discuss acne wildlife boring "
    "employer fused large satoshi bundle carbon diagnose anatomy hamster leaves tracks paces beyond "
    "phantom capital marvel lips facility obtain sister"
)
TWO_OF_THREE = (
    "humidity disease academic always aluminum jewelry energy woman receiver strategy amuse duckling "
    "lying evidence network walnut tactics forget hairy rebound impulse brother survive clothes stadium "
    "mailman rival ocean reward venture always armed unwrap",
    "humidity disease academic agency actress jacket gross physics cylinder solution fake mortgage "
    "benefit public busy prepare sharp friar change work slow purchase ruler again tricycle involve "
    "viral wireless mixture anatomy desert cargo upgrade",
)
TWO_OF_THREE_SECRET = "c938b319067687e990e05e0da0ecce1278f75ff58d9853f19dcaeed5de104aae"

IN_GROUPS = (
    "wildlife deal beard romp alcohol space mild usual clothes union nuclear testify course research "
    "heat listen task location thank hospital slice smell failure fawn helpful priest ambition average "
    "recover lecture process dough stadium"
)
OF_16_BYTES = (
    "duckling enlarge academic academic agency result length solution fridge kidney coal piece deal "
    "husband erode duke ajar critical decision keyboard"
)
EXTENDABLE_OF_16_BYTES = (
    "fraction necklace academic academic award teammate mouse regular testify coding building member "
    "verdict purchase blind camera duration email prepare spirit quarter"
)
