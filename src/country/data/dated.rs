// Written by datasets/registry/generate.py: edit its sources, not this file.

use super::super::country::day;
use super::super::dated::Dated;

#[rustfmt::skip]
pub(in crate::country) static DATED: [Dated; 11] = [
    Dated { of: &[189], bearer: 265, from: day(Some((1922, 12, 30))), to: day(Some((1991, 12, 26))) },
    Dated { of: &[46, 47], bearer: 46, from: day(Some((1960, 6, 30))), to: day(Some((1971, 10, 27))) },
    Dated { of: &[46, 47], bearer: 46, from: day(Some((1997, 5, 17))), to: day(None) },
    Dated { of: &[46, 47], bearer: 47, from: day(Some((1960, 8, 15))), to: day(None) },
    Dated { of: &[122, 181], bearer: 277, from: day(None), to: day(Some((1910, 8, 29))) },
    Dated { of: &[122, 181], bearer: 122, from: day(Some((1948, 8, 15))), to: day(None) },
    Dated { of: &[122, 181], bearer: 181, from: day(Some((1948, 9, 9))), to: day(None) },
    Dated { of: &[241], bearer: 266, from: day(Some((1945, 9, 2))), to: day(Some((1976, 7, 2))) },
    Dated { of: &[15], bearer: 270, from: day(None), to: day(Some((1918, 11, 13))) },
    Dated { of: &[49], bearer: 273, from: day(Some((1821, 8, 30))), to: day(Some((1830, 9, 23))) },
    Dated { of: &[263], bearer: 269, from: day(Some((1992, 4, 27))), to: day(Some((2003, 2, 4))) },
];
