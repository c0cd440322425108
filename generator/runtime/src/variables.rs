//! Fills in the variables of a server's address.
//!
//! Comes in: the address of a document with `{variable}`s, and a value for each. Goes out: the
//! address that requests are sent to, or what is wrong with the values.
//!
//! The address decides who receives the credentials, so a value may only fill the place that the
//! document has for it. The document's own values (defaults, and values that it lists) are the
//! model: every character of the template, and every value, must be in the same component of the
//! address (scheme, host, port, path) as in the model. Characters that some parser removes, decodes
//! or maps before it looks for components are refused altogether, and the host is at last compared
//! with the one that the URL library of the default transport finds.

use super::address::placeholder;
use super::check::Violation;
use percent_encoding::percent_decode;
use std::net::Ipv6Addr;
use std::ops::Range;

/// A variable: its name, its value, and its default. There is no default if the document lists the
/// value.
pub(crate) type Variable<'a> = (&'a str, &'a str, Option<&'a str>);

/// Fills in a template, or tells which variables have a value that they must not have.
pub(crate) fn fill(template: &str, variables: &[Variable<'_>]) -> Result<String, Vec<Violation>> {
    let mut free: Vec<&str> = Vec::new();
    for (name, _, default) in variables {
        if default.is_some() && !free.contains(name) {
            free.push(name);
        }
    }
    // Each variable is tried by itself first, so that the message names the one that is at fault.
    let mut violations: Vec<Violation> = free
        .iter()
        .filter_map(|name| {
            let message = Filled::new(template, variables, Some(name)).check().err()?;
            Some(Violation::new(format!("server variable {name}"), message))
        })
        .collect();
    let filled = Filled::new(template, variables, None);
    if violations.is_empty()
        && !free.is_empty()
        && let Err(message) = filled.check()
    {
        let place = format!("server variables {} together", free.join(", "));
        violations.push(Violation::new(place, message));
    }
    if violations.is_empty() {
        Ok(filled.address)
    } else {
        Err(violations)
    }
}

/// The components of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Component {
    Scheme,
    Host,
    Port,
    Path,
}

impl Component {
    const ALL: [Self; 4] = [Self::Scheme, Self::Host, Self::Port, Self::Path];

    fn name(self) -> &'static str {
        match self {
            Self::Scheme => "scheme",
            Self::Host => "host",
            Self::Port => "port",
            Self::Path => "path",
        }
    }
}

/// Where the components of an address begin; each ends where the next one begins.
#[derive(Debug)]
struct Layout {
    host: usize,
    port: usize,
    path: usize,
    end: usize,
}

impl Layout {
    /// Finds the components; none if there is no scheme.
    fn of(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once("://")?;
        let host = scheme.len() + "://".len();
        let authority = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
        let authority = rest.get(..authority)?;
        // A colon within brackets belongs to an IPv6 address.
        let bracket = if authority.starts_with('[') {
            authority.find(']').unwrap_or_default()
        } else {
            0
        };
        let after = authority.get(bracket..)?;
        let port = after
            .find(':')
            .map_or(authority.len(), |colon| bracket + colon);
        Some(Self {
            host,
            port: host + port,
            path: host + authority.len(),
            end: address.len(),
        })
    }

    /// The characters of a component. The signs that separate components belong to the scheme, the
    /// port and the path.
    fn range(&self, component: Component) -> Range<usize> {
        match component {
            Component::Scheme => 0..self.host,
            Component::Host => self.host..self.port,
            Component::Port => self.port..self.path,
            Component::Path => self.path..self.end,
        }
    }

    /// What a range has of a component.
    fn part(&self, component: Component, range: &Range<usize>) -> Range<usize> {
        let whole = self.range(component);
        let start = whole.start.max(range.start);
        start..whole.end.min(range.end).max(start)
    }

    /// The components of which a range has something.
    fn covered(&self, range: &Range<usize>) -> Vec<Component> {
        Component::ALL
            .into_iter()
            .filter(|component| !self.part(*component, range).is_empty())
            .collect()
    }

    /// The components that a document means which has a range for a value. If its own value is
    /// empty, that is where the value stands; at the end of the host it can only begin the path,
    /// since more of a host is another host.
    fn places(&self, range: &Range<usize>) -> Vec<Component> {
        let (at, port) = (range.start, self.range(Component::Port));
        if !range.is_empty() {
            self.covered(range)
        } else if at < self.host {
            vec![Component::Scheme]
        } else if at == self.host || at < port.start {
            vec![Component::Host]
        } else if port.contains(&at) && at > port.start || at == port.end && port.len() == 1 {
            vec![Component::Port]
        } else if at >= port.end {
            vec![Component::Path]
        } else {
            Vec::new()
        }
    }
}

/// A literal of the template, or the value of a variable.
#[derive(Debug)]
struct Piece {
    /// Whether it is a value that the document does not have.
    chosen: bool,
    /// Where it is in the address.
    range: Range<usize>,
    /// Where the document's own value is in the model.
    model: Range<usize>,
}

/// A template with its variables filled in, beside the same with the document's own values.
#[derive(Debug)]
struct Filled {
    address: String,
    model: String,
    pieces: Vec<Piece>,
}

impl Filled {
    /// Fills in the values of one variable or of all; the others have their defaults.
    fn new(template: &str, variables: &[Variable<'_>], only: Option<&str>) -> Self {
        let mut filled = Self {
            address: String::with_capacity(template.len()),
            model: String::with_capacity(template.len()),
            pieces: Vec::new(),
        };
        let mut rest = template;
        while let Some((before, name, after)) = placeholder(rest) {
            filled.push(before, before, false);
            let found = variables.iter().find(|(known, _, _)| *known == name);
            let (_, value, default) = found.copied().unwrap_or((name, "", None));
            let model = default.unwrap_or(value);
            let chosen = value != model && only.is_none_or(|only| only == name);
            filled.push(if chosen { value } else { model }, model, chosen);
            rest = after;
        }
        filled.push(rest, rest, false);
        filled
    }

    fn push(&mut self, value: &str, model: &str, chosen: bool) {
        let starts = (self.address.len(), self.model.len());
        self.address.push_str(value);
        self.model.push_str(model);
        self.pieces.push(Piece {
            chosen,
            range: starts.0..self.address.len(),
            model: starts.1..self.model.len(),
        });
    }

    fn text(&self, range: Range<usize>) -> &str {
        self.address.get(range).unwrap_or_default()
    }

    /// Says what the values must be, if they are not.
    fn check(&self) -> Result<(), String> {
        let chosen = || self.pieces.iter().filter(|piece| piece.chosen);
        if chosen().next().is_none() {
            return Ok(());
        }
        for piece in chosen() {
            check_characters(self.text(piece.range.clone()))?;
        }
        let Some(model) = Layout::of(&self.model) else {
            return Err("must belong to an absolute address".to_owned());
        };
        let Some(layout) = Layout::of(&self.address) else {
            return Err("must begin with `http://` or `https://`".to_owned());
        };
        for piece in chosen() {
            self.check_place(piece, &layout, &model)?;
            self.check_host(piece, &layout, &model)?;
        }
        if self.is_touched(&layout.range(Component::Scheme)) {
            check_scheme(self.text(layout.range(Component::Scheme)))?;
        }
        let port = layout.range(Component::Port);
        if !port.is_empty() && self.is_touched(&port) {
            check_port(self.text(port))?;
        }
        self.check_path(&layout)?;
        for piece in self.pieces.iter().filter(|piece| !piece.chosen) {
            if layout.covered(&piece.range) != model.covered(&piece.model) {
                return Err("must leave the rest of the address in its place".to_owned());
            }
        }
        self.check_parsed(&layout)
    }

    /// Whether a chosen value is in a range, or next to it.
    fn is_touched(&self, range: &Range<usize>) -> bool {
        self.pieces.iter().any(|piece| {
            piece.chosen && piece.range.start <= range.end && piece.range.end >= range.start
        })
    }

    /// A value must be in the components where the document has its own.
    fn check_place(&self, piece: &Piece, layout: &Layout, model: &Layout) -> Result<(), String> {
        let places = model.places(&piece.model);
        let own = self.model.get(piece.model.clone()).unwrap_or_default();
        if piece.range.is_empty() {
            // A part of the path may be left out, and so may a port together with its colon. A
            // scheme is looked at as a whole.
            let may_be_empty = matches!(places[..], [Component::Path | Component::Scheme]);
            return if may_be_empty || own.starts_with(':') {
                Ok(())
            } else {
                Err("must not be empty".to_owned())
            };
        }
        // A value that stands for everything from the scheme to the host is an address that the
        // caller has chosen.
        let is_address = piece.model.start == 0
            && piece.model.end >= model.port
            && layout.part(Component::Host, &piece.range) == layout.range(Component::Host);
        if is_address {
            return Ok(());
        }
        let covered = layout.covered(&piece.range);
        match covered
            .into_iter()
            .find(|component| !places.contains(component))
        {
            None => Ok(()),
            Some(component) => Err(misplaced(component, &places)),
        }
    }

    /// A value in the host must not be more of it than the document's own.
    fn check_host(&self, piece: &Piece, layout: &Layout, model: &Layout) -> Result<(), String> {
        let host = layout.range(Component::Host);
        let part = layout.part(Component::Host, &piece.range);
        if part.is_empty() {
            return Ok(());
        }
        let text = self.text(part.clone());
        if part == host && text.starts_with('[') {
            let inner = text
                .strip_prefix('[')
                .and_then(|text| text.strip_suffix(']'));
            return match inner.map(str::parse::<Ipv6Addr>) {
                Some(Ok(_)) => Ok(()),
                _ => Err("must have an IPv6 address in its brackets".to_owned()),
            };
        }
        if !text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        {
            return Err("must have only letters, digits, `-`, `_` and `.` in the host".to_owned());
        }
        // The document leaves it to the caller how many labels there are if the value is the end of
        // the host, from the beginning of a label, or if its own value has several. Elsewhere a dot
        // would make another host of the rest.
        let is_end = part.end == host.end
            && (part.start == host.start || self.text(host.start..part.start).ends_with('.'));
        let own = model.part(Component::Host, &piece.model);
        let has_dot = self.model.get(own).is_some_and(|own| own.contains('.'));
        if text.contains('.') && !is_end && !has_dot {
            return Err(
                "must not contain `.`, because it is only a part of the host's name".to_owned(),
            );
        }
        let empty = |host: &str| host.split('.').filter(|label| label.is_empty()).count();
        let own = self.model.get(model.range(Component::Host));
        if empty(self.text(host)) > own.map_or(0, empty) {
            return Err("must not leave a part of the host's name empty".to_owned());
        }
        Ok(())
    }

    /// The segments of the path that have something of a chosen value.
    fn check_path(&self, layout: &Layout) -> Result<(), String> {
        let path = self.text(layout.range(Component::Path));
        let end = layout.path + path.trim_end_matches('/').len();
        let mut start = layout.path;
        for segment in path.split('/') {
            let range = start..start + segment.len();
            start = range.end + 1;
            if !self.is_touched(&range) {
                continue;
            }
            check_segment(segment)?;
            // What stands before the first slash is no segment, and slashes at the end are not
            // sent.
            if segment.is_empty() && range.start > layout.path && range.start < end {
                return Err("must not leave a segment of the path empty".to_owned());
            }
        }
        Ok(())
    }

    /// The host must be the one that the transport will ask for. Shorthands of IP addresses, for
    /// example, are not.
    fn check_parsed(&self, layout: &Layout) -> Result<(), String> {
        let host = self.text(layout.range(Component::Host));
        if is_read_as(&self.address, host) {
            Ok(())
        } else {
            Err("must not give a host that is read as another one".to_owned())
        }
    }
}

/// Whether the URL library of the default transport finds this host in an address, and nothing
/// beside it.
#[cfg(all(
    feature = "reqwest",
    not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
))]
fn is_read_as(address: &str, host: &str) -> bool {
    let Ok(url) = reqwest::Url::parse(address) else {
        return false;
    };
    let found = url.host_str().unwrap_or_default();
    let is_bare = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    is_bare && (found.eq_ignore_ascii_case(host) || is_same_ipv6(found, host))
}

/// Whether every library that reads URLs as browsers do finds this host. Such libraries map other
/// than ASCII characters, and take a host that ends in a number for an IPv4 address, in which parts
/// can be missing, or be octal or hexadecimal.
#[cfg(any(
    not(feature = "reqwest"),
    all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown"))
))]
fn is_read_as(address: &str, host: &str) -> bool {
    let is_v6 = is_same_ipv6(host, host);
    let last = host.trim_end_matches('.').rsplit('.').next();
    let is_number = last.is_some_and(|last| {
        let digits = last.strip_prefix("0x").or(last.strip_prefix("0X"));
        let is_hexadecimal =
            digits.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        is_hexadecimal || last.bytes().all(|digit| digit.is_ascii_digit())
    });
    let is_v4 = host.parse::<std::net::Ipv4Addr>().is_ok();
    let is_name = host.is_ascii() && !host.contains(['%', '[', ']', ':']);
    address.parse::<http::Uri>().is_ok() && (is_v6 || is_name && (is_v4 || !is_number))
}

fn is_same_ipv6(left: &str, right: &str) -> bool {
    let parse = |text: &str| {
        text.strip_prefix('[')?
            .strip_suffix(']')?
            .parse::<Ipv6Addr>()
            .ok()
    };
    parse(left).is_some_and(|left| parse(right) == Some(left))
}

/// Why a value must not be in a component.
fn misplaced(component: Component, places: &[Component]) -> String {
    let Some(place) = places.last() else {
        return "must be empty, because it stands behind the host".to_owned();
    };
    let name = place.name();
    match (place, component) {
        (Component::Scheme, _) => "must be `http` or `https`".to_owned(),
        (_, Component::Path) => format!("must not contain `/`, which would end the {name}"),
        (_, Component::Port) => "must not contain `:`, which would add a port".to_owned(),
        (Component::Port, _) => "must begin with `:`, because it stands for the port".to_owned(),
        (Component::Path, _) => "must begin with `/`, because it stands for the path".to_owned(),
        (Component::Host, _) => "must not contain `://`".to_owned(),
    }
}

/// What has a meaning in an address, and what parsers remove, map or encode, is in no value.
fn check_characters(value: &str) -> Result<(), String> {
    match value
        .chars()
        .find(|character| !character.is_ascii_graphic() || "@?#\\\"<>^`{|}".contains(*character))
    {
        None => Ok(()),
        Some(character) if character.is_ascii_graphic() => {
            Err(format!("must not contain `{character}`"))
        }
        Some(_) => Err("must have only visible ASCII characters".to_owned()),
    }
}

fn check_scheme(text: &str) -> Result<(), String> {
    if matches!(text, "http://" | "https://") {
        Ok(())
    } else {
        Err("must give the scheme `http` or `https`".to_owned())
    }
}

fn check_port(text: &str) -> Result<(), String> {
    let digits = text.strip_prefix(':').unwrap_or_default();
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && digits.parse::<u16>().is_ok_and(|port| port > 0) {
        Ok(())
    } else {
        Err("must give a port from 1 to 65535".to_owned())
    }
}

/// Looks at a segment as it is written and as whoever decodes it will see it.
fn check_segment(segment: &str) -> Result<(), String> {
    let mut triples = segment.split('%').skip(1);
    let is_hex = |digits: &[u8]| digits.iter().all(u8::is_ascii_hexdigit);
    if triples.any(|rest| !rest.as_bytes().get(..2).is_some_and(is_hex)) {
        return Err("must have two hexadecimal digits behind each `%`".to_owned());
    }
    let decoded = decode(segment);
    if decoded.iter().any(u8::is_ascii_control) || decoded.contains(&b'\\') {
        return Err("must not stand for a backslash or a control character".to_owned());
    }
    // Some servers take what follows a semicolon away before they look for dots.
    let is_dots = |part: &[u8]| {
        let name = part.split(|byte| *byte == b';').next();
        name == Some(b".") || name == Some(b"..")
    };
    if decoded.split(|byte| *byte == b'/').any(is_dots) {
        return Err("must not make a segment of the path `.` or `..`".to_owned());
    }
    Ok(())
}

/// Decodes a text as often as it can be decoded, since a proxy and a server may each do it once.
fn decode(text: &str) -> Vec<u8> {
    let mut text = text.as_bytes().to_vec();
    loop {
        let decoded: Vec<u8> = percent_decode(&text).collect();
        if decoded.len() == text.len() {
            return decoded;
        }
        text = decoded;
    }
}
