//! Bytes as text, whatever their encoding.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes in which a page names its encoding.
const NAMED_WITHIN: usize = 4096;

/// Makes text of bytes: by their byte order mark, by the encoding that a page names, as UTF-8 where they are, and as
/// Windows-1252 otherwise. Bytes that stand for nothing become U+FFFD, so that one bad byte loses no article.
pub(crate) fn decoded(bytes: Vec<u8>) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes) {
        return encoding.decode(&bytes).0.into_owned();
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => return text,
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    let encoding = of_zeros(&bytes).or_else(|| named(&bytes)).unwrap_or_else(|| {
        // A text that is UTF-8 but for a few bytes was damaged; others were never.
        if is_nearly_utf8(&bytes) { UTF_8 } else { WINDOWS_1252 }
    });
    encoding.decode_without_bom_handling(&bytes).0.into_owned()
}

/// Western text in UTF-16 has a zero in every other byte.
fn of_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(NAMED_WITHIN) & !1];
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = start.len() / 2;
    if most == 0 {
        None
    } else if odd * 10 > most * 4 && even * 20 < most {
        Some(UTF_16LE)
    } else if even * 10 > most * 4 && odd * 20 < most {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The encoding in `charset=` or `encoding=` near the beginning of a page.
fn named(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes[..bytes.len().min(NAMED_WITHIN)].to_ascii_lowercase();
    if !start.contains(&b'<') {
        return None;
    }
    [&b"charset="[..], b"encoding="].iter().find_map(|key| {
        let at = start.windows(key.len()).position(|window| window == *key)? + key.len();
        let label = start[at..].strip_prefix(b"\"").or_else(|| start[at..].strip_prefix(b"'")).unwrap_or(&start[at..]);
        let end = label.iter().position(|byte| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte)));
        Encoding::for_label(&label[..end.unwrap_or(label.len())])
    })
}

fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let (mut n_bad, mut n_good) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        n_bad += usize::from(!chunk.invalid().is_empty());
        n_good += chunk.valid().bytes().filter(|byte| *byte >= 0xc2).count();
    }
    n_good > 4 * n_bad
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_all_encodings_are_read() {
        let text = "Rahmon’s visit — “état” été, 5 millions €, naïveté";
        let (latin, _, _) = WINDOWS_1252.encode(text);
        assert_eq!(decoded(latin.into_owned()), text);
        assert_eq!(decoded(text.as_bytes().to_vec()), text);
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(wide.clone()), text);
        assert_eq!(decoded([&[0xff, 0xfe][..], &wide].concat()), text);
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(wide), text);
        let page = "<html><meta charset=\"windows-1251\"><p>Визит</p>";
        let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode(page);
        assert_eq!(decoded(cyrillic.into_owned()), page);
        let (korean, _, _) = encoding_rs::EUC_KR.encode("<meta http-equiv=x content='text/html; charset=euc-kr'>방문");
        assert!(decoded(korean.into_owned()).ends_with("방문"));
    }

    #[test]
    fn a_bad_byte_loses_nothing_else() {
        let mut bytes = "Визит в Астану, визит в Душанбе".as_bytes().to_vec();
        bytes.insert(0, 0xff);
        assert_eq!(decoded(bytes), "\u{fffd}Визит в Астану, визит в Душанбе");
        for bytes in [&[][..], &[0], &[0xff], &[0xfe, 0xff], &[0xff, 0xfe, 0], &[0xef, 0xbb, 0xbf]] {
            decoded(bytes.to_vec());
        }
    }
}
