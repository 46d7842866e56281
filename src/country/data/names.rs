// Written by datasets/registry/generate.py: edit its sources, not this file.

#[rustfmt::skip]
pub(in crate::country) static LANGS: [&str; 271] = [
    "", "en", "ru", "fr", "es", "ar", "zh", "de", "tr", "kk", "ky", "tg", "tk", "uz",
    "fa", "az", "it", "pt", "hi", "ur", "ja", "ko", "uk", "be", "hy", "ka", "mn", "pl",
    "nl", "sv", "uz-Cyrl", "ro", "cs", "hu", "el", "he", "vi", "id", "ms", "bg", "sr", "hr",
    "sk", "sl", "lt", "lv", "et", "fi", "da", "no", "bn", "ps", "sq", "mk", "bs", "is",
    "th", "sw", "af", "ca", "tt", "agq", "ak", "am", "as", "asa", "ast", "ba", "bal", "bas",
    "bez", "blo", "bm", "br", "brx", "ccp", "ce", "ceb", "cgg", "chr", "ckb", "cv", "cy", "dav",
    "dje", "dsb", "dyo", "dz", "ebu", "ee", "eo", "eu", "ewo", "ff", "fil", "fo", "fur", "fy",
    "ga", "gd", "gl", "gsw", "gu", "guz", "ha", "hsb", "ht", "ia", "ig", "jmc", "jv", "kaa",
    "kab", "kam", "kde", "kea", "kgp", "khq", "ki", "kln", "km", "kn", "kok", "ks", "ksb", "ksf",
    "ksh", "ku", "kxv", "lag", "lb", "lg", "lld", "ln", "lo", "lu", "luo", "luy", "mai", "mas",
    "mer", "mfe", "mg", "mi", "ml", "mr", "mt", "mua", "my", "mzn", "naq", "nb", "nd", "ne",
    "nmg", "nn", "nqo", "nus", "nyn", "om", "or", "pa", "pcm", "qu", "rm", "rn", "rof", "rwk",
    "saq", "sbp", "sc", "scn", "sd", "se", "seh", "ses", "sg", "shi", "shn", "si", "smn", "sn",
    "so", "syr", "ta", "te", "teo", "ti", "to", "twq", "tyv", "tzm", "ug", "vai", "vec", "vun",
    "wae", "wo", "xh", "xnr", "xog", "yav", "yi", "yo", "yrl", "yue", "zgh", "zu", "mgh", "tok",
    "bgn", "jgo", "ie", "haw", "ii", "doi", "lrc", "mni", "os", "sa", "sah", "sat", "su", "tpi",
    "tn", "csw", "lkt", "la", "bo", "za", "bss", "dua", "kkj", "mgo", "nnh", "pap", "nds", "oc",
    "fj", "lij", "gv", "kw", "gaa", "kl", "bgc", "bho", "raj", "lmo", "pms", "gil", "st", "dv",
    "mh", "quc", "rw", "vmw", "pau", "prg", "szl", "gn", "bua", "pis", "ss", "cho", "cic", "hnj",
    "mus", "osa", "sm", "nso", "bem",
];
