// Written by datasets/registry/generate.py: edit its sources, not this file.

#[rustfmt::skip]
pub(in crate::country) static AMBIGUOUS: [&[u16]; 18] = [
    &[82, 226], &[41, 59], &[104, 222], &[14, 230], &[0, 20], &[90, 199],
    &[53, 241], &[46, 47], &[61, 63], &[186, 216], &[43, 96, 135, 228], &[122, 181],
    &[128, 189], &[239, 240], &[161, 163], &[204, 247], &[136, 212], &[192, 205],
];
