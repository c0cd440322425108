//! `cargo xtask generate`: a crate of its own from any one document.
//!
//! In: arguments. Out: the crate's files in a folder that is empty or was generated before. Absent:
//! `specs/codegen.toml`.

mod extras;
mod file_list;
mod membership;
mod needs;
mod output;
mod target;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use generator::diagnostic::Severity;
use generator::emit::{self, Details, NameFault, Package, check_package_name};
use generator::names::{NameFiles, Naming, Split};
use generator::{Input, Report};

use crate::arguments::{Generate, SplitBy};
use crate::failure::Failure;
use crate::findings::{Count, Log, View, plural};
use crate::folder_lock::FolderLock;
use crate::names::Names;
use crate::path::PathText;
use crate::{Outcome, Terminal, codegen, findings, names, progress, read};
pub(crate) use membership::advice;
use output::Written;

/// Names of files that say what they are and not which API they describe.
const NAMELESS: [&str; 8] = [
    "openapi", "swagger", "api", "spec", "schema", "page", "index", "readme",
];

/// Put before a default name that cannot be the name of a crate as it is.
const PREFIX: &str = "api-";

/// To how many characters a default name of a crate is cut. crates.io accepts 64 characters, and
/// [`PREFIX`] may be put before what was cut.
const LONGEST_DEFAULT: usize = 64 - PREFIX.len();

/// Runs the command.
pub(crate) fn run(arguments: &Generate, terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let filter = arguments.selection.filter()?;
    let extras = extras::read(&arguments.extras)?;
    let target = target::of(arguments)?;
    let file = arguments.file.file_name().unwrap_or_default();
    let package = arguments
        .packaging
        .package(target.name.clone(), &file.to_string_lossy())?;
    let package = Package {
        details: Details {
            module: target.module.as_ref().map(|place| place.path.clone()),
            dependencies: extras.dependencies,
            ..package.details
        },
        ..package
    };
    let lock = FolderLock::acquire(&target.folder, terminal)?;
    let list = output::list(lock.folder(), arguments.force)?;
    let mut log = Log::new(
        View {
            format: arguments.format,
            all: arguments.all,
            least: Severity::Warning,
            more: findings::ALL,
        },
        terminal,
    );
    let module = match &target.module {
        Some(place) => place.path.replace("::", "_"),
        None => package.name.replace('-', "_").to_lowercase(),
    };
    let names = Names::read(lock.folder())?;
    let input = match read::input(&module, &arguments.file, &arguments.overlay) {
        Ok(input) => {
            let split = if arguments.split == Some(SplitBy::Tag) {
                Split::Tag
            } else {
                Split::None
            };
            let naming = Naming {
                lock: names.module(&module).cloned().unwrap_or_default(),
                files: NameFiles {
                    lock: names.source,
                    options: Some(extras.source),
                    features: extras.tag_places,
                    ..NameFiles::default()
                },
                version: package.version.clone(),
                keep: 0,
                split,
                tag_features: extras.tag_features,
                derives: extras.derives,
                ..Naming::default()
            };
            Input {
                lenient: arguments.lenient,
                naming,
                filter,
                ..input
            }
        }
        Err(unread) => {
            log.unread(&unread, terminal);
            log.finish(terminal);
            codegen::nothing_written(Count::of(&unread), terminal);
            return Ok(Outcome::Stopped);
        }
    };
    let message = format!("generating {}", package.name);
    let mut generated = progress::watch(terminal.shows_progress(), &message, || {
        generator::generate(&package, std::slice::from_ref(&input))
    });
    if codegen::accept(&generated, &mut log, terminal)?.is_none() {
        log.finish(terminal);
        return Ok(Outcome::Found);
    }
    // Not a copy: the files can be many times as large as the document.
    let mut files = generated.files.take().unwrap_or_default();
    let mut needed = None;
    if let Some(place) = &target.module {
        let module = emit::into_module(&files, place);
        needed = Some(needs::words(place, &module));
        files = module.files;
    }
    files.extend(names::wanted(&generated.lock.clone().unwrap_or_default()));
    let written = output::put(&lock, files, &list, arguments.force)?;
    for report in &generated.reports {
        log.report(report, terminal);
        let contents = format!(
            "{}, {}",
            plural(report.operations(), "operation"),
            plural(report.types(), "type")
        );
        terminal.line(&format!(
            "{}: {contents}{}, {}",
            package.name,
            findings::left_out(&report.filtered),
            Count::of(&report.diagnostics).words()
        ));
    }
    conclude(&target.folder, &written, start, terminal);
    if let Some(needed) = needed {
        terminal.line(&needed);
    }
    if target.module.is_none()
        && !arguments.packaging.standalone
        && let Some(advice) = membership::advice(&target.folder)
    {
        terminal.line(&format!("  = help: {advice}"));
    }
    if let Some((wanted, reason)) = target.replaced {
        terminal.line(&format!(
            "  = note: the crate is not called `{wanted}`, which {}; `--name` gives it another name",
            reason.words()
        ));
    }
    if let Some(hint) = generated
        .reports
        .iter()
        .find_map(|report| hint(report, arguments.split))
    {
        terminal.line(&hint);
    }
    log.finish(terminal);
    Ok(Outcome::Good)
}

fn conclude(out: &Path, files: &Written, start: Instant, terminal: &mut Terminal<'_>) {
    let drift = &files.drift;
    let (written, removed) = (
        drift.missing.len() + drift.changed.len(),
        drift.orphaned.len(),
    );
    let time = start.elapsed().as_secs_f64();
    terminal.line(&format!(
        "{}: {} written, {removed} removed, in {time:.1} s",
        out.to_text(),
        plural(written, "file")
    ));
    if !files.foreign.is_empty() {
        let paths: Vec<String> = files
            .foreign
            .iter()
            .map(|path| format!("`{path}`"))
            .collect();
        let paths = paths.join(", ");
        terminal.line(&format!(
            "  = note: as asked, files were replaced that no run had written: {paths}"
        ));
    }
}

/// With more operations than this, whose first tags are more than one, a line at the end suggests a
/// split unless one was asked for. Measured: for two large documents rustc checks 200 operations in
/// three to seven seconds of processor time, so a split of a smaller crate saves little. 16
/// descriptions of 73 have more, 45 have more than a tenth of this, and none has ten times as many.
const MANY: usize = 200;

/// What a large crate with tags could be told.
fn hint(report: &Report, split: Option<SplitBy>) -> Option<String> {
    let api = report.checked.as_ref()?.api();
    let tags: BTreeSet<&str> = api
        .operations
        .iter()
        .filter_map(|operation| operation.tags.first())
        .map(String::as_str)
        .collect();
    let is_large = api.operations.len() > MANY && tags.len() > 1 && split.is_none();
    is_large.then(|| {
        format!(
            "`--split tag` would make a cargo feature of each of its {} tags",
            tags.len()
        )
    })
}

/// A name for a crate from the name of a file, or of its folder if the file's says nothing.
pub(crate) fn default_name(file: &Path) -> (String, Option<(String, NameFault)>) {
    let stem = file
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let above = file
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let stem = stem.strip_suffix(".openapi").unwrap_or(&stem);
    let candidates = if NAMELESS.contains(&stem) {
        [above.as_str(), stem]
    } else {
        [stem, above.as_str()]
    };
    let wanted = candidates
        .iter()
        .map(|text| crate_name(text))
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| "client".to_owned());
    match check_package_name(&wanted) {
        Ok(()) => (wanted, None),
        // A name of a single word that is taken is free with another word before it.
        Err(reason) => (format!("{PREFIX}{wanted}"), Some((wanted, reason))),
    }
}

/// Small letters and digits with single hyphens between them, a letter first, and no longer than a
/// name may be.
pub fn crate_name(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join("-").to_ascii_lowercase();
    let name = if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("{PREFIX}{name}")
    } else {
        name
    };
    let end = name.len().min(LONGEST_DEFAULT);
    name.get(..end)
        .unwrap_or_default()
        .trim_end_matches('-')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_name_says_which_api_it_is() {
        for (file, name) in [
            ("Pet Shop.yaml", "pet-shop"),
            ("a/shop/openapi.yaml", "shop"),
            ("openapi.json", "openapi"),
            ("shop.openapi.json", "shop"),
            ("2024.json", "api-2024"),
            ("…", "client"),
        ] {
            assert_eq!(
                default_name(Path::new(file)),
                (name.to_owned(), None),
                "{file}"
            );
        }
    }

    #[test]
    fn a_default_name_that_a_crate_cannot_have_gets_a_prefix() {
        for (file, reason) in [
            ("http.json", NameFault::Dependency),
            ("serde.json", NameFault::Dependency),
            ("regex lite.yaml", NameFault::Dependency),
            ("type.yaml", NameFault::Keyword),
            ("test.yaml", NameFault::Distribution),
            ("std.json", NameFault::Distribution),
            ("build.json", NameFault::BuildFolder),
            ("con.json", NameFault::Device),
        ] {
            let (name, replaced) = default_name(Path::new(file));
            let (wanted, why) = replaced.unwrap();
            assert_eq!((name, why), (format!("api-{wanted}"), reason), "{file}");
            assert_eq!(
                check_package_name(&format!("api-{wanted}")),
                Ok(()),
                "{file}"
            );
        }
        let (long, _) = default_name(Path::new(&"long ".repeat(40)));
        assert_eq!(check_package_name(&long), Ok(()));
    }

    #[test]
    fn the_name_of_a_crate_is_one_that_rustc_does_not_mind() {
        assert_eq!(
            crate_name("3.0_post-requestBody.json"),
            "api-3-0-post-requestbody-json"
        );
    }
}
