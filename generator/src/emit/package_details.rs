//! What a manifest says about its crate beyond name and version.
//!
//! In: texts of the caller. Out: [`Details`], checked by the rules of cargo and of the registry, so
//! that a crate is not refused when it is published. Absent: writing the manifest.

use semver::Version;

use super::Dependency;

/// What a manifest says about its crate. By default nothing, and the crate cannot be published by
/// accident.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// Where its sources are.
    pub repository: Option<String>,
    /// Its page.
    pub homepage: Option<String>,
    /// The page of its documentation.
    pub documentation: Option<String>,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// Categories of the registry.
    pub categories: Vec<String>,
    /// Who made it.
    pub authors: Vec<String>,
    /// Whether it may be published.
    pub publish: bool,
    /// The oldest compiler that it asks for; without it the oldest that its dependencies take.
    pub rust_version: Option<String>,
    /// Whether it is a workspace of its own, with profiles.
    pub workspace: bool,
    /// The path of the module in a crate that it becomes; none for the root of a crate.
    pub module: Option<String>,
    /// Crates that it depends on besides those of the runtime.
    pub dependencies: Vec<Dependency>,
    /// Programs that are written by hand, beside the one that is generated for each API.
    pub programs: Vec<ExampleProgram>,
}

/// An example that is written by hand. It is copied into the crate, so that it is found, compiled
/// and published with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleProgram {
    /// Its name, which is that of its file without the extension.
    pub name: String,
    /// Where it is written, for the first line of the copy.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The features of the crate that it needs.
    pub features: Vec<String>,
}

/// The oldest compiler that takes the emitted code and all of its dependencies.
pub const RUST_VERSION: &str = "1.89";

/// A detail that cargo or the registry would refuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailFault {
    /// The key of the manifest.
    pub key: &'static str,
    /// What is wrong with its value.
    pub reason: String,
}

/// How many keywords, and how many categories, crates.io accepts
/// (<https://doc.rust-lang.org/cargo/reference/manifest.html>, `keywords` and `categories`). More
/// are an error.
const MOST_KEYWORDS: usize = 5;

/// The longest keyword that crates.io accepts, in ASCII characters (the same page).
const LONGEST_KEYWORD: usize = 20;

/// Whether a text is a version as cargo takes it.
///
/// # Errors
/// Why it is none.
pub fn check_version(text: &str) -> Result<(), String> {
    Version::parse(text)
        .map(|_| ())
        .map_err(|error| format!("`{text}` is no version: {error}"))
}

impl Details {
    /// Whether cargo and the registry take all of it.
    ///
    /// # Errors
    /// The first detail that they refuse.
    pub fn check(&self) -> Result<(), DetailFault> {
        let fault = |key, reason| DetailFault { key, reason };
        for (key, address) in [
            ("repository", &self.repository),
            ("homepage", &self.homepage),
            ("documentation", &self.documentation),
        ] {
            if let Some(text) = address {
                check_address(text).map_err(|reason| fault(key, reason))?;
            }
        }
        check_each(&self.keywords, check_keyword).map_err(|reason| fault("keywords", reason))?;
        check_each(&self.categories, check_category)
            .map_err(|reason| fault("categories", reason))?;
        for author in &self.authors {
            if author.trim().is_empty() || author.contains(char::is_control) {
                return Err(fault("authors", format!("`{author}` names nobody")));
            }
        }
        match &self.rust_version {
            Some(text) => check_rust_version(text).map_err(|reason| fault("rust-version", reason)),
            None => Ok(()),
        }
    }
}

/// Whether a text can be the licence of a crate: an expression of SPDX. Which licences there are is
/// the registry's to know.
///
/// # Errors
/// Why it cannot.
pub fn check_license(text: &str) -> Result<(), String> {
    let is_plain =
        |character: char| character.is_ascii_alphanumeric() || "-.+() :".contains(character);
    if text.trim().is_empty() || !text.chars().all(is_plain) {
        return Err(format!(
            "`{text}` is no SPDX expression, such as `MIT OR Apache-2.0`"
        ));
    }
    Ok(())
}

fn check_address(text: &str) -> Result<(), String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let is_address = rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.contains(|one: char| one.is_whitespace() || one.is_control())
    });
    if is_address {
        Ok(())
    } else {
        Err(format!(
            "`{text}` is no address that begins with `https://`"
        ))
    }
}

fn check_each(texts: &[String], check: fn(&str) -> Result<(), String>) -> Result<(), String> {
    if texts.len() > MOST_KEYWORDS {
        return Err(format!("there are more than {MOST_KEYWORDS}"));
    }
    texts.iter().try_for_each(|text| check(text))
}

fn check_keyword(text: &str) -> Result<(), String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-+".contains(&byte);
    let begins = text
        .bytes()
        .next()
        .is_some_and(|first| first.is_ascii_alphanumeric());
    if begins && text.len() <= LONGEST_KEYWORD && text.bytes().all(is_plain) {
        Ok(())
    } else {
        Err(format!(
            "`{text}` is no keyword: at most {LONGEST_KEYWORD} letters, digits, `_`, `-` and `+`, a letter or digit first"
        ))
    }
}

fn check_category(text: &str) -> Result<(), String> {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if text.split("::").all(is_word) {
        Ok(())
    } else {
        Err(format!(
            "`{text}` is no category: small letters, digits and `-`, as in `web-programming::http-client`"
        ))
    }
}

/// A compiler that is older than the code asks for would fail in the middle of it.
fn check_rust_version(text: &str) -> Result<(), String> {
    let minor = |text: &str| {
        let full = match text.split('.').count() {
            2 => format!("{text}.0"),
            _ => text.to_owned(),
        };
        Version::parse(&full).ok()
    };
    match (minor(text), minor(RUST_VERSION)) {
        (Some(asked), Some(least)) if asked >= least && asked.pre.is_empty() => Ok(()),
        (Some(_), _) => Err(format!(
            "`{text}` is too old: the crate and its dependencies need {RUST_VERSION}"
        )),
        (None, _) => Err(format!(
            "`{text}` is no version of the compiler, such as `{RUST_VERSION}`"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(details: Details) -> &'static str {
        details.check().unwrap_err().key
    }

    #[test]
    fn what_a_registry_refuses_is_refused_before() {
        let texts = |all: &[&str]| {
            all.iter()
                .map(|text| (*text).to_owned())
                .collect::<Vec<_>>()
        };
        let with_keywords = |all: &[&str]| Details {
            keywords: texts(all),
            ..Details::default()
        };
        for all in [
            &["a b"][..],
            &[""],
            &["-a"],
            &["é"],
            &["a", "b", "c", "d", "e", "f"],
        ] {
            assert_eq!(refused(with_keywords(all)), "keywords", "{all:?}");
        }
        assert_eq!(
            refused(with_keywords(&["abcdefghijklmnopqrstu"])),
            "keywords"
        );
        assert_eq!(with_keywords(&["api", "c++", "http-2"]).check(), Ok(()));
        let categories = |text: &str| Details {
            categories: texts(&[text]),
            ..Details::default()
        };
        assert_eq!(categories("web-programming::http-client").check(), Ok(()));
        assert_eq!(refused(categories("Web Programming")), "categories");
        for text in [
            "",
            "example.com",
            "https://",
            "https://a b",
            "git@example.com:a",
        ] {
            let details = Details {
                repository: Some(text.to_owned()),
                ..Details::default()
            };
            assert_eq!(refused(details), "repository", "{text:?}");
        }
        for text in ["1.88", "1", "nightly", "1.90.0-beta"] {
            let details = Details {
                rust_version: Some(text.to_owned()),
                ..Details::default()
            };
            assert_eq!(refused(details), "rust-version", "{text}");
        }
        for text in ["1.89", "1.90.1", "2.0"] {
            let details = Details {
                rust_version: Some(text.to_owned()),
                ..Details::default()
            };
            assert_eq!(details.check(), Ok(()), "{text}");
        }
    }

    #[test]
    fn versions_and_licences_are_those_of_cargo() {
        assert!(check_version("1.2.3-rc.1+a").is_ok());
        for text in ["1.2", "v1.0.0", "01.0.0", "1.0.0-01", "", "1.0.0 "] {
            assert!(check_version(text).is_err(), "{text:?}");
        }
        assert!(check_license("MIT OR (Apache-2.0 WITH LLVM-exception)").is_ok());
        assert!(check_license("LicenseRef-mine").is_ok());
        for text in ["", " ", "MIT/Apache\"", "MIT\n"] {
            assert!(check_license(text).is_err(), "{text:?}");
        }
    }
}
