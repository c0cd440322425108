//! `specs/codegen.toml`: which document becomes which module of the generated crate.
//!
//! In: the text of the file. Out: [`Options`], or a [`Failure`] at the line that is wrong. Absent:
//! the documents themselves.

pub(crate) mod derives;
mod examples;
mod features;
mod pages;
mod selectors;
mod unknown_key;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use generator::Input;
use generator::diagnostic::{Code, Diagnostic};
use generator::emit::{
    Details, NameFault, Package, check_license, check_module_name, check_package_name,
    check_version,
};
use generator::filter::Filter;
use generator::ir::Formats;
use generator::names::{Derives, NameFiles, Naming, Split};
use generator::source::{Source, Span};
use serde::Deserialize;
use toml::Spanned;

use crate::failure::Failure;
use crate::names::Names;
use crate::path::PathText;
use crate::read;
use examples::ExampleText;
use pages::{PAGES_HELP, Pages, pages_among};
use selectors::SelectorsText;
use unknown_key::UnknownKey;

/// The options file, checked.
#[derive(Debug)]
pub(crate) struct Options {
    /// The crate to write.
    pub(crate) package: Package,
    /// Its modules, in the order of the file.
    pub(crate) apis: Vec<Api>,
    /// The names of the last run, from `specs/names.lock`.
    pub(crate) names: Names,
    /// The text of the file, which findings about renames point into.
    source: Source,
    /// For how many minor versions a renamed item keeps its old name as well.
    pub(crate) keep: u32,
    /// Where the file says the version.
    pub(crate) version_span: Range<usize>,
}

/// One module and where it comes from; paths are as seen from the current folder.
#[derive(Debug, Clone)]
pub(crate) struct Api {
    pub(crate) module: String,
    /// The document, or the first of its pages.
    pub(crate) document: PathBuf,
    /// The document as the file says it, with `/` between the parts.
    pub(crate) named: String,
    /// Where it says so; if there are several pages, where all of them are.
    pub(crate) span: Range<usize>,
    /// The names of the other pages, which are beside the first.
    pub(crate) pages: Vec<String>,
    /// Whether the pages are the documents of a folder.
    pub(crate) by_folder: bool,
    pub(crate) overlays: Vec<PathBuf>,
    /// Whether faults that are confined to one place become warnings.
    pub(crate) lenient: bool,
    /// Names that are asked for, by pointer.
    pub(crate) renames: BTreeMap<String, Spanned<String>>,
    pub(crate) formats: Formats,
    /// How its items are spread over files.
    pub(crate) split: Split,
    /// The cargo feature of the API, if it is not called like the module.
    pub(crate) feature: Option<String>,
    /// The cargo features of tags, by tag.
    pub(crate) features: BTreeMap<String, Spanned<String>>,
    /// Traits that its types derive besides their own.
    pub(crate) derives: Derives,
    /// Which of its operations are generated.
    pub(crate) filter: Filter,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionsText {
    package: PackageText,
    /// The Rust type of each format of strings that has a choice.
    #[serde(default)]
    formats: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    api: Vec<ApiText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PackageText {
    name: Spanned<String>,
    version: Spanned<String>,
    description: String,
    license: Option<Spanned<String>>,
    repository: Option<String>,
    homepage: Option<String>,
    documentation: Option<String>,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    categories: Vec<String>,
    #[serde(default)]
    authors: Vec<String>,
    #[serde(default)]
    publish: bool,
    rust_version: Option<String>,
    #[serde(default = "two")]
    keep_renamed: u32,
    #[serde(default)]
    derives: derives::Traits,
    #[serde(default)]
    dependencies: BTreeMap<String, Spanned<derives::DependencyText>>,
    #[serde(default)]
    example: Vec<ExampleText>,
}

/// Long enough for users to see the warning in one release and to act before the next but one.
fn two() -> u32 {
    2
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApiText {
    module: Spanned<String>,
    /// A path, or a list of paths.
    document: Spanned<toml::Value>,
    #[serde(default)]
    overlays: Vec<PathBuf>,
    #[serde(default)]
    lenient: bool,
    #[serde(default)]
    rename: BTreeMap<String, Spanned<String>>,
    split: Option<SplitText>,
    feature: Option<Spanned<String>>,
    #[serde(default)]
    features: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    derives: BTreeMap<String, derives::Traits>,
    #[serde(default)]
    include: SelectorsText,
    #[serde(default)]
    exclude: SelectorsText,
}

/// The ways to split an API.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum SplitText {
    Tag,
}

impl Options {
    /// Reads `specs/codegen.toml` below a root.
    pub(crate) fn read(root: &Path) -> Result<Self, Failure> {
        let folder = root.join("specs");
        let path = folder.join("codegen.toml");
        let text = read::text(&path)?;
        let mut options = Self::parse_listing(&path.to_text(), &text, &folder, &read::names)?;
        for program in &mut options.package.details.programs {
            program.text = read::text(&root.join(&program.path))?;
        }
        Ok(Self {
            names: Names::read(&folder)?,
            ..options
        })
    }

    /// The names that an API starts from.
    pub(crate) fn naming(&self, api: &Api) -> Naming {
        Naming {
            lock: self.names.module(&api.module).cloned().unwrap_or_default(),
            renames: texts(&api.renames),
            version: self.package.version.clone(),
            keep: self.keep,
            split: api.split,
            feature: api.feature.clone(),
            tag_features: texts(&api.features),
            derives: api.derives.clone(),
            files: NameFiles {
                lock: self.names.source.clone(),
                options: Some(self.source.clone()),
                renames: spans(&api.renames),
                features: spans(&api.features),
            },
        }
    }

    /// An input with everything that the file says about its API.
    pub(crate) fn with_options(&self, api: &Api, input: Input) -> Input {
        Input {
            module: api.module.clone(),
            pages: api.pages.clone(),
            lenient: api.lenient,
            formats: api.formats.clone(),
            filter: api.filter.clone(),
            naming: self.naming(api),
            ..input
        }
    }

    /// Takes the text of the file; `folder` is where its paths start from, and `list` gives the
    /// names of the files in a folder.
    pub(crate) fn parse_listing(
        file: &str,
        text: &str,
        folder: &Path,
        list: &dyn Fn(&Path) -> Vec<String>,
    ) -> Result<Self, Failure> {
        let (source, _) = Source::new(file, text.as_bytes());
        let text = source.text();
        let fault = |headline: String, span: Option<Range<usize>>| {
            Failure::new(headline)
                .code(Code::Options)
                .within(file, text, span)
        };
        let options: OptionsText =
            toml::from_str(text).map_err(|error| match UnknownKey::of(error.message()) {
                Some(unknown) => fault(unknown.headline, error.span()).help(unknown.help),
                None => fault(one_line(error.message()), error.span()),
            })?;
        let name = &options.package.name;
        if let Err(reason) = check_package_name(name.as_ref()) {
            let headline = not_a_crate_name(name.as_ref(), reason);
            return Err(fault(headline, Some(name.span())).help(NAME_HELP));
        }
        options
            .package
            .check()
            .map_err(|(reason, span)| fault(reason, span))?;
        if options.api.is_empty() {
            return Err(fault("there is no `[[api]]`".to_owned(), None)
                .help("add a table `[[api]]` with `module` and `document`"));
        }
        let mut seen: Vec<&str> = Vec::new();
        for api in &options.api {
            let module = api.module.as_ref().as_str();
            if let Some(reason) = refuse_module(module, &seen) {
                return Err(fault(reason, Some(api.module.span())).help(MODULE_HELP));
            }
            seen.push(module);
        }
        check_tables(&options, &seen).map_err(|(reason, span)| fault(reason, Some(span)))?;
        let mut formats = Formats::default();
        for (format, choice) in &options.formats {
            formats
                .choose(format, choice.as_ref())
                .map_err(|reason| fault(reason, Some(choice.span())))?;
        }
        let mut apis = Vec::with_capacity(options.api.len());
        for api in options.api {
            let filter = selectors::filter(&api.include, &api.exclude, file)
                .map_err(|(reason, span)| fault(reason, Some(span)))?;
            let span = api.document.span();
            let list = |path: &str| pages_among(list(&folder.join(path)), path, &api.overlays);
            let pages = Pages::of(api.document.as_ref(), &list)
                .map_err(|reason| fault(reason, Some(span)).help(PAGES_HELP))?;
            apis.push(Api {
                filter,
                derives: derives::derives(&options.package.derives, &api.derives),
                ..api.below(pages, folder, &formats)
            });
        }
        let (keep, version_span) = (options.package.keep_renamed, options.package.version.span());
        Ok(Self {
            package: options.package.into(),
            apis,
            names: Names::default(),
            source: source.clone(),
            keep,
            version_span,
        })
    }

    /// Says of a file that is not there where it is named, and how it is brought.
    pub(crate) fn advise(&self, api: &Api, fault: Diagnostic) -> Diagnostic {
        if fault.code != Code::NotFound {
            return fault;
        }
        let before = self.source.text().get(..api.span.start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let (file, module) = (self.source.name(), &api.module);
        fault.help(format!(
            "`{file}:{line}` names the files of `{module}`; mend the path, or bring a document with `cargo xtask update {module} FILE`"
        ))
    }

    /// The API with this module.
    pub(crate) fn find(&self, module: &str) -> Result<&Api, Failure> {
        self.select(&[module.to_owned()])?;
        let unknown = || Failure::new(format!("there is no API `{module}` in specs/codegen.toml"));
        self.apis
            .iter()
            .find(|api| api.module == module)
            .ok_or_else(unknown)
    }

    /// The modules that are asked for; all of them if none is named.
    pub(crate) fn select(&self, names: &[String]) -> Result<Vec<&str>, Failure> {
        let known: Vec<&str> = self.apis.iter().map(|api| api.module.as_str()).collect();
        match names.iter().find(|name| !known.contains(&name.as_str())) {
            Some(unknown) => Err(Failure::new(format!(
                "there is no API `{unknown}` in specs/codegen.toml"
            ))
            .help(format!(
                "it has {}",
                known
                    .iter()
                    .map(|name| format!("`{name}`"))
                    .collect::<Vec<_>>()
                    .join(", ")
            ))),
            None if names.is_empty() => Ok(known),
            None => Ok(known
                .into_iter()
                .filter(|module| names.iter().any(|name| name == module))
                .collect()),
        }
    }
}

const MODULE_HELP: &str =
    "write lower-case letters, digits and `_`, a letter first, each name once";

/// What to do about a name that a crate cannot have.
pub(crate) const NAME_HELP: &str = "write letters, digits, `-` and `_`, a letter first";

/// Says why a crate cannot have a name.
pub(crate) fn not_a_crate_name(name: &str, reason: NameFault) -> String {
    format!("`{name}` is not a name for a crate: it {}", reason.words())
}

/// Whether the features, derived traits and examples that the file asks for can be in a crate with
/// these modules.
fn check_tables(options: &OptionsText, modules: &[&str]) -> Result<(), (String, Range<usize>)> {
    let package = &options.package;
    features::check(&options.api)?;
    derives::check_dependencies(&package.dependencies)?;
    let dependencies = derives::dependencies(&package.dependencies);
    let of_types = options.api.iter().flat_map(|api| api.derives.values());
    let mut lists = std::iter::once(&package.derives).chain(of_types);
    lists.try_for_each(|traits| derives::check(traits, &dependencies))?;
    let of_apis: Vec<&str> = options.api.iter().map(ApiText::feature_name).collect();
    examples::check(&package.example, (modules, &of_apis))
}

/// The values of a table without their places.
fn texts(table: &BTreeMap<String, Spanned<String>>) -> BTreeMap<String, String> {
    let entries = table.iter();
    entries
        .map(|(key, value)| (key.clone(), value.as_ref().clone()))
        .collect()
}

/// The places of the values of a table.
fn spans(table: &BTreeMap<String, Spanned<String>>) -> BTreeMap<String, Span> {
    let entries = table.iter().map(|(key, value)| {
        let Range { start, end } = value.span();
        (key.clone(), Span { start, end })
    });
    entries.collect()
}

fn refuse_module(module: &str, seen: &[&str]) -> Option<String> {
    if seen.contains(&module) {
        return Some(format!("module `{module}` is named twice"));
    }
    let reason = check_module_name(module).err()?;
    Some(format!(
        "`{module}` is not a name for a module: it {}",
        reason.words()
    ))
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl PackageText {
    fn details(&self) -> Details {
        Details {
            repository: self.repository.clone(),
            homepage: self.homepage.clone(),
            documentation: self.documentation.clone(),
            keywords: self.keywords.clone(),
            categories: self.categories.clone(),
            authors: self.authors.clone(),
            publish: self.publish,
            rust_version: self.rust_version.clone(),
            workspace: false,
            module: None,
            dependencies: derives::dependencies(&self.dependencies),
            programs: self.example.iter().map(ExampleText::program).collect(),
        }
    }

    /// Whether cargo and the registry take what the manifest will say; otherwise why not, and where
    /// that is said if that is known.
    fn check(&self) -> Result<(), (String, Option<Range<usize>>)> {
        check_version(self.version.as_ref()).map_err(|why| (why, Some(self.version.span())))?;
        if let Some(license) = &self.license {
            check_license(license.as_ref()).map_err(|why| (why, Some(license.span())))?;
        }
        if self.publish && self.license.is_none() {
            let reason = "a crate that is published needs a `license`";
            return Err((reason.to_owned(), None));
        }
        let details = self.details().check();
        details.map_err(|fault| (format!("`{}`: {}", fault.key, fault.reason), None))
    }
}

impl From<PackageText> for Package {
    fn from(text: PackageText) -> Self {
        let details = text.details();
        Self {
            name: text.name.into_inner(),
            version: text.version.into_inner(),
            description: text.description,
            license: text.license.map(Spanned::into_inner),
            single_api: false,
            details,
        }
    }
}

impl ApiText {
    fn below(self, pages: Pages, folder: &Path, formats: &Formats) -> Api {
        Api {
            module: self.module.into_inner(),
            span: self.document.span(),
            document: folder.join(&pages.first),
            named: pages.first,
            pages: pages.others,
            by_folder: pages.by_folder,
            overlays: self
                .overlays
                .iter()
                .map(|overlay| folder.join(overlay))
                .collect(),
            lenient: self.lenient,
            renames: self.rename,
            formats: formats.clone(),
            split: match self.split {
                Some(SplitText::Tag) => Split::Tag,
                None => Split::None,
            },
            feature: self.feature.map(Spanned::into_inner),
            features: self.features,
            derives: Derives::default(),
            filter: Filter::default(),
        }
    }
}

#[cfg(test)]
impl Options {
    /// Takes the text of a file that names no folder.
    fn parse(file: &str, text: &str, folder: &Path) -> Result<Self, Failure> {
        Self::parse_listing(file, text, folder, &|_| Vec::new())
    }
}

#[cfg(test)]
mod tests;
