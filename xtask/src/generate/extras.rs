//! What the arguments of `generate` add to the code of a crate.
//!
//! In: arguments. Out: the traits that types derive, the dependencies that these come from and the
//! features of tags, or what is wrong with an argument. Absent: whether there is such a type or
//! tag, which only the document says.

use std::collections::BTreeMap;
use std::ops::Range;

use generator::emit::Dependency;
use generator::names::Derives;
use generator::source::{Source, Span};
use toml::Spanned;

use crate::arguments;
use crate::failure::Failure;
use crate::options::derives::{self, DependencyText, Traits};

/// How the text of the arguments is called in findings.
const FILE: &str = "command line";

/// What is added, and the text into which its places point.
pub(super) struct Extras {
    pub(super) source: Source,
    pub(super) derives: Derives,
    pub(super) dependencies: Vec<Dependency>,
    /// The cargo features of tags, by tag.
    pub(super) tag_features: BTreeMap<String, String>,
    /// Where each of them is named.
    pub(super) tag_places: BTreeMap<String, Span>,
}

/// Takes the arguments.
///
/// # Errors
/// One is not written as its option asks for, is given twice, or names a trait or a dependency that
/// the crate cannot have.
pub(super) fn read(given: &arguments::Extras) -> Result<Extras, Failure> {
    let mut lines = Lines::default();
    let mut for_all = Traits::new();
    let mut for_types: BTreeMap<String, Traits> = BTreeMap::new();
    for argument in &given.derive {
        let (name, path) = argument
            .split_once('=')
            .map_or((None, argument.as_str()), |(name, path)| (Some(name), path));
        let path = Spanned::new(lines.add("derive", name, path), path.to_owned());
        match name {
            Some(name) => for_types.entry(name.to_owned()).or_default().push(path),
            None => for_all.push(path),
        }
    }
    let mut crates = BTreeMap::new();
    for argument in &given.dependency {
        let (name, value) = pair("dependency", argument)?;
        let span = lines.add("dependency", Some(name), value);
        let dependency = dependency(value).ok_or_else(|| {
            Failure::new(format!("`{argument}` is no dependency"))
                .help("write `NAME=VERSION`, or `NAME={ version = \"…\", features = [\"…\"] }`")
        })?;
        let dependency = Spanned::new(span, dependency);
        if crates.insert(name.to_owned(), dependency).is_some() {
            return Err(twice("dependency", name));
        }
    }
    let (mut tag_features, mut tag_places) = (BTreeMap::new(), BTreeMap::new());
    for argument in &given.tag_feature {
        let (tag, feature) = pair("tag-feature", argument)?;
        let Range { start, end } = lines.add("tag-feature", Some(tag), feature);
        tag_places.insert(tag.to_owned(), Span { start, end });
        if tag_features
            .insert(tag.to_owned(), feature.to_owned())
            .is_some()
        {
            return Err(twice("tag-feature", tag));
        }
    }
    let fault = |(reason, span)| Failure::new(reason).within(FILE, &lines.0, Some(span));
    derives::check_dependencies(&crates).map_err(fault)?;
    let dependencies = derives::dependencies(&crates);
    std::iter::once(&for_all)
        .chain(for_types.values())
        .try_for_each(|traits| derives::check(traits, &dependencies))
        .map_err(fault)?;
    Ok(Extras {
        derives: derives::derives(&for_all, &for_types),
        dependencies,
        tag_features,
        tag_places,
        source: Source::new(FILE, lines.0.as_bytes()).0,
    })
}

/// The two sides of an argument; a tag can have an equals sign, a feature cannot.
fn pair<'a>(option: &str, argument: &'a str) -> Result<(&'a str, &'a str), Failure> {
    let split = if option == "tag-feature" {
        argument.rsplit_once('=')
    } else {
        argument.split_once('=')
    };
    split.ok_or_else(|| {
        Failure::new(format!("`--{option} {argument}` has no `=`"))
            .help("`cargo xtask generate --help` says how it is written")
    })
}

fn twice(option: &str, name: &str) -> Failure {
    Failure::new(format!("`--{option}` is given twice for `{name}`"))
}

/// A dependency from a version, or from a table as in a manifest.
fn dependency(value: &str) -> Option<DependencyText> {
    if !value.trim_start().starts_with('{') {
        return Some(DependencyText::Version(value.to_owned()));
    }
    let mut table: BTreeMap<String, DependencyText> =
        toml::from_str(&format!("value = {value}")).ok()?;
    table.remove("value")
}

/// The arguments as a text of one line for each, into which findings point.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds an argument. Gives the range of its value.
    fn add(&mut self, option: &str, name: Option<&str>, value: &str) -> Range<usize> {
        self.0.push_str(&format!("--{option} "));
        if let Some(name) = name {
            self.0.push_str(&format!("{name}="));
        }
        let start = self.0.len();
        self.0.push_str(value);
        let end = self.0.len();
        self.0.push('\n');
        start..end
    }
}
