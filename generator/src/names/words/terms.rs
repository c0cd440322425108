//! Terms whose capitals do not say where their words begin.
//!
//! In: a text of a document. Out: its pieces, each a term or the text between two of them. Whoever
//! splits `OAuth2` at its capitals writes `o_auth2`; people write `oauth2`. Absent: splitting what
//! is no term.

/// A term as people write it, and as it is written in a name that is made of capitalised words.
struct Term {
    written: &'static str,
    camel: &'static str,
}

const fn term(written: &'static str, camel: &'static str) -> Term {
    Term { written, camel }
}

/// Common technical terms that mix capitals and small letters. A longer one comes before its own
/// prefix.
///
/// This is a list, because no rule tells `iOS` from `xID`: the first is one word, the second two.
const TERMS: &[Term] = &[
    term("OAuth", "OAuth"),
    term("GraphQL", "GraphQL"),
    term("IPv4", "Ipv4"),
    term("IPv6", "Ipv6"),
    term("IPsec", "Ipsec"),
    term("iOS", "Ios"),
    term("iPadOS", "IpadOs"),
    term("macOS", "MacOs"),
    term("tvOS", "TvOs"),
    term("watchOS", "WatchOs"),
    term("visionOS", "VisionOs"),
    term("MySQL", "MySql"),
    term("NoSQL", "NoSql"),
    term("PostgreSQL", "PostgreSql"),
    term("JavaScript", "JavaScript"),
    term("TypeScript", "TypeScript"),
    term("WebRTC", "WebRtc"),
    term("WiFi", "Wifi"),
    term("VoIP", "Voip"),
    term("LoRaWAN", "LoRaWan"),
    term("LoRa", "LoRa"),
    term("IoT", "Iot"),
    term("SaaS", "Saas"),
    term("PaaS", "Paas"),
    term("IaaS", "Iaas"),
    term("DDoS", "Ddos"),
    term("DoS", "Dos"),
    term("QoS", "Qos"),
    term("PCIe", "Pcie"),
    term("XPath", "XPath"),
    term("OData", "OData"),
    term("LaTeX", "Latex"),
    term("NaN", "Nan"),
    term("EMail", "Email"),
    term("PhD", "Phd"),
    term("gRPC", "Grpc"),
    term("mTLS", "Mtls"),
    term("mRNA", "Mrna"),
    term("eSIM", "Esim"),
    term("eCommerce", "Ecommerce"),
    term("ePub", "Epub"),
    term("vCPU", "Vcpu"),
    term("pH", "Ph"),
    term("kWh", "Kwh"),
    term("MWh", "Mwh"),
    term("GWh", "Gwh"),
    term("mAh", "Mah"),
    term("kHz", "Khz"),
    term("MHz", "Mhz"),
    term("GHz", "Ghz"),
];

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Text that is split at its capitals.
    Text(&'t str),
    /// One word, with the digits behind it or the `s` of its plural.
    Term {
        /// The text as it is.
        text: &'t str,
        /// How it is written among capitalised words, and how many bytes of the text it replaces:
        /// digits and the `s` of a plural follow. None for a word of an ordinary kind.
        camel: Option<(&'static str, usize)>,
    },
}

/// The pieces of a text.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    // Every term has a capital, and most texts have none.
    if !text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        push(&mut pieces, Some(text));
        return pieces;
    }
    let mut start = 0;
    let mut end = 0;
    let mut before = None;
    while let Some(character) = rest(text, end).chars().next() {
        match term_at(text, end, before) {
            Some((found, next)) => {
                push(&mut pieces, text.get(start..end));
                pieces.push(found);
                start = next;
                end = next;
                before = text
                    .get(..next)
                    .and_then(|passed| passed.chars().next_back());
            }
            None => {
                end += character.len_utf8();
                before = Some(character);
            }
        }
    }
    push(&mut pieces, text.get(start..));
    pieces
}

fn push<'t>(pieces: &mut Vec<Piece<'t>>, text: Option<&'t str>) {
    pieces.extend(text.filter(|text| !text.is_empty()).map(Piece::Text));
}

fn rest(text: &str, from: usize) -> &str {
    text.get(from..).unwrap_or_default()
}

/// The term that begins here, and where what follows it begins.
fn term_at(text: &str, at: usize, before: Option<char>) -> Option<(Piece<'_>, usize)> {
    let rest = rest(text, at);
    let first = rest.bytes().next().filter(u8::is_ascii_alphabetic)?;
    if !begins(first, before) {
        return None;
    }
    let (length, camel) = known(rest, before).or_else(|| {
        plural(rest)
            .or_else(|| versioned(rest))
            .map(|length| (length, None))
    })?;
    let text = rest.get(..length)?;
    Some((Piece::Term { text, camel }, at + length))
}

/// Whether a word can begin with this letter behind that character.
fn begins(first: u8, before: Option<char>) -> bool {
    let Some(before) = before else { return true };
    let behind_word = before.is_alphanumeric();
    !behind_word || first.is_ascii_uppercase() && !before.is_uppercase()
}

/// Whether a word can end before this text.
fn ends(rest: &str) -> bool {
    !rest.chars().next().is_some_and(char::is_lowercase)
}

/// A term of the list, and how long it is with the digits or the `s` behind it.
fn known(rest: &str, before: Option<char>) -> Option<(usize, Option<(&'static str, usize)>)> {
    let is_first = before.is_none_or(|before| !before.is_alphanumeric());
    TERMS.iter().find_map(|term| {
        let behind = behind_term(rest, term.written, is_first)?;
        let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
        let is_plural = behind.starts_with('s') && ends(behind.get(1..).unwrap_or_default());
        let tail = if is_plural { 1 } else { digits };
        let written = term.written.len();
        ends(behind.get(tail..).unwrap_or_default())
            .then_some((written + tail, Some((term.camel, written))))
    })
}

/// What follows a term. One with a capital inside may begin with a small letter where a whole text
/// does: `graphQL`.
fn behind_term<'t>(rest: &'t str, written: &str, is_first: bool) -> Option<&'t str> {
    // Nearly every term differs in its first letter already.
    let starts = |text: &str| text.bytes().next().map(|byte| byte.to_ascii_lowercase());
    if starts(rest) != starts(written) {
        return None;
    }
    if let Some(behind) = rest.strip_prefix(written) {
        return Some(behind);
    }
    let (first, inner) = written.split_at_checked(1)?;
    let (start, behind_start) = rest.split_at_checked(1)?;
    let behind = behind_start.strip_prefix(inner)?;
    let has_capital_inside = inner.bytes().any(|byte| byte.is_ascii_uppercase());
    let is_small = is_first && has_capital_inside && first.to_ascii_lowercase() == start;
    is_small.then_some(behind)
}

/// Capitals in the plural, as `SKUs` and `URLs`: at least two, and an `s` at the end of the word.
fn plural(rest: &str) -> Option<usize> {
    let capitals = capitals(rest);
    let behind = rest.get(capitals..)?;
    let is_plural = capitals > 1 && behind.starts_with('s') && ends(behind.get(1..)?);
    is_plural.then_some(capitals + 1)
}

/// Capitals before a version, as in `UUIDv4`: the version is a word of its own.
fn versioned(rest: &str) -> Option<usize> {
    let capitals = capitals(rest);
    let mut behind = rest.get(capitals..)?.chars();
    let is_version =
        behind.next() == Some('v') && behind.next().is_some_and(|digit| digit.is_ascii_digit());
    (capitals > 1 && is_version).then_some(capitals)
}

fn capitals(rest: &str) -> usize {
    rest.bytes().take_while(u8::is_ascii_uppercase).count()
}
