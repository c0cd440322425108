//! The parts of a reference as written: a file or URL, and a fragment; and names of files relative to each other.

/// A reference, cut at its `#`.
#[derive(Debug)]
pub(super) struct Address<'a> {
    /// The file or URL; empty for the file that says it.
    pub(super) file: &'a str,
    /// What is behind the `#`, still percent-encoded.
    pub(super) fragment: &'a str,
}

impl<'a> Address<'a> {
    pub(super) fn read(reference: &'a str) -> Self {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        Self { file, fragment }
    }

    /// Whether it names another host: `https://…`, `//host/…`, `urn:…`.
    pub(super) fn is_remote(&self) -> bool {
        let scheme = self.file.split_once(':').map_or("", |(scheme, _)| scheme);
        let is_scheme = scheme.len() > 1 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        is_scheme || self.file.starts_with("//")
    }

    /// The steps of a JSON Pointer; `None` if the fragment is empty or an anchor.
    pub(super) fn tokens(&self) -> Option<Vec<String>> {
        let path = self.fragment.strip_prefix('/').or_else(|| self.fragment.strip_prefix("%2F"))?;
        Some(path.split('/').map(|token| percent_decoded(token).replace("~1", "/").replace("~0", "~")).collect())
    }
}

/// The text with `%41` turned into `A`; what is no escape, or does not give UTF-8, stays as it is.
pub(super) fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let escape = if *first == b'%' { tail.get(..2).and_then(hexadecimal) } else { None };
        bytes.push(escape.unwrap_or(*first));
        rest = if escape.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    match digits {
        [high, low] => Some(digit(*high)? * 16 + digit(*low)?),
        _ => None,
    }
}

/// The folder of a file, without a trailing slash; empty for the current one.
pub(super) fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The name of a file that is written relative to another, without `.` and `..`; `None` if it is absolute or leads above
/// where all names start.
pub(super) fn beside(here: &str, file: &str) -> Option<String> {
    if file.starts_with('/') || file.contains('\\') {
        return None;
    }
    let file = percent_decoded(file);
    let rooted = here.starts_with('/');
    let mut steps: Vec<&str> = folder(here).split('/').filter(|step| !step.is_empty()).collect();
    for step in file.split('/') {
        match step {
            "" | "." => {}
            ".." if steps.last().is_none_or(|last| *last == "..") => return None,
            ".." => {
                steps.pop();
            }
            other => steps.push(other),
        }
    }
    Some(format!("{}{}", if rooted { "/" } else { "" }, steps.join("/")))
}

/// Whether a file is in a folder or below it.
pub(super) fn is_below(folder: &str, name: &str) -> bool {
    let folder = folder.strip_prefix("./").unwrap_or(folder);
    folder.is_empty() || folder == "." || name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
