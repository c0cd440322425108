//! The parts of a reference as written: a file or URL, and a fragment; and paths of files relative
//! to each other.

/// A reference, cut at its `#`.
#[derive(Debug)]
pub(crate) struct Address<'a> {
    /// The file or URL; empty for the file that says it.
    pub(crate) file: &'a str,
    /// What is behind the `#`, still percent-encoded.
    pub(crate) fragment: &'a str,
}

impl<'a> Address<'a> {
    pub(crate) fn read(reference: &'a str) -> Self {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        Self { file, fragment }
    }

    /// The steps of a JSON Pointer; `None` if the fragment is empty or an anchor.
    pub(crate) fn tokens(&self) -> Option<Vec<String>> {
        let path = self
            .fragment
            .strip_prefix('/')
            .or_else(|| self.fragment.strip_prefix("%2F"))?;
        Some(
            path.split('/')
                .map(|token| percent_decoded(token).replace("~1", "/").replace("~0", "~"))
                .collect(),
        )
    }
}

/// Whether it names another host: `https://…`, `//host/…`, `urn:…`.
pub(super) fn is_remote(file: &str) -> bool {
    let scheme = file.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_scheme = scheme.len() > 1
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme || file.starts_with("//")
}

/// The text with `%41` turned into `A`; what is no escape, or does not give UTF-8, stays as it is.
pub(crate) fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let escape = if *first == b'%' {
            tail.get(..2).and_then(hexadecimal)
        } else {
            None
        };
        bytes.push(escape.unwrap_or(*first));
        rest = if escape.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    match digits {
        [high, low] => Some(digit(*high)? * 16 + digit(*low)?),
        _ => None,
    }
}

/// The folder of a file, without a trailing slash; empty for the current one.
pub(super) fn folder(name: &str) -> &str {
    name.rsplit_once(['/', '\\'])
        .map_or("", |(folder, _)| folder)
}

/// The path of a file below a folder, if it is there.
pub(super) fn below<'n>(folder: &str, name: &'n str) -> Option<&'n str> {
    if folder.is_empty() {
        return (!name.starts_with(['/', '\\'])).then_some(name);
    }
    name.strip_prefix(folder)?.strip_prefix(['/', '\\'])
}

/// The path of a file that is written relative to another, without `.` and `..`, so that every file
/// has one path only; `None` if it is absolute or leads above the folder in which all paths start.
pub(super) fn relative_to(here: &str, file: &str) -> Option<String> {
    let file = percent_decoded(file);
    let has_drive = file.as_bytes().get(1) == Some(&b':');
    if has_drive || file.starts_with('/') || file.contains(['\\', '\0']) {
        return None;
    }
    let mut steps: Vec<&str> = folder(here)
        .split('/')
        .filter(|step| !step.is_empty())
        .collect();
    for step in file.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            other => steps.push(other),
        }
    }
    (!steps.is_empty()).then(|| steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_one_path() {
        let from = |here, file| relative_to(here, file).unwrap_or_else(|| "outside".to_owned());
        for spelling in [
            "pet.yaml",
            "./pet.yaml",
            "a/../pet.yaml",
            ".//pet.yaml",
            "p%65t.yaml",
            "./a/b/../../pet.yaml",
        ] {
            assert_eq!(from("openapi.yaml", spelling), "pet.yaml", "{spelling}");
        }
        assert_eq!(from("models/pet.yaml", "../openapi.yaml"), "openapi.yaml");
        assert_eq!(from("models/pet.yaml", "name.yaml"), "models/name.yaml");
    }

    #[test]
    fn no_spelling_leads_outside() {
        let spellings = [
            "../x",
            "a/../../x",
            "/etc/passwd",
            "%2e%2e/x",
            "%2Fetc/passwd",
            "..\\x",
            "..%5cx",
            "C:/x",
            "a%00",
            ".",
            "models/..",
        ];
        for spelling in spellings {
            assert_eq!(relative_to("openapi.yaml", spelling), None, "{spelling}");
        }
        assert_eq!(relative_to("models/pet.yaml", "../../x"), None);
    }

    #[test]
    fn urls_are_no_files() {
        assert!(
            [
                "https://example.com/a",
                "//example.com/a",
                "urn:a",
                "file:///etc/passwd"
            ]
            .into_iter()
            .all(is_remote)
        );
        assert!(
            !["a.yaml", "a/b:c", "./c:d", "C:/x"]
                .into_iter()
                .any(is_remote)
        );
    }
}
