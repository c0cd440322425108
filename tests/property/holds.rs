//! What must hold for any document at all.

use std::time::{Duration, Instant};

use generator::diagnostic::render::{Options, Style};
use generator::diagnostic::{Code, Diagnostic, Place, Severity};
use generator::emit::Package;
use generator::files::FileSet;
use generator::load::locate::Locator;
use generator::lock::{Lock, ModuleLock};
use generator::names::{Naming, Split};
use generator::{File, Generated, Input, Report};

use crate::{comments, rust};

/// No small document may keep the generator busy for longer, even in a debug build on a machine
/// that does other things.
const PATIENCE: Duration = Duration::from_secs(20);

type Held = Result<(), String>;

/// The module that every document becomes.
const MODULE: &str = "case";

/// A document as an input, with the names of an earlier run.
pub(crate) fn input(name: &str, bytes: &[u8], lenient: bool, lock: ModuleLock) -> Input {
    let naming = Naming {
        lock,
        version: "0.1.0".to_owned(),
        keep: if lenient { 2 } else { 0 },
        split: if lenient { Split::Tag } else { Split::None },
        ..Naming::default()
    };
    Input {
        module: MODULE.to_owned(),
        document: File {
            name: name.to_owned(),
            bytes: bytes.to_vec(),
        },
        lenient,
        naming,
        ..Input::default()
    }
}

/// Checks everything that can be said of a document without knowing what it says; `before` has the
/// names of what it was made from.
pub(crate) fn check(name: &str, bytes: &[u8], lenient: bool, before: &ModuleLock) -> Held {
    let input = input(name, bytes, lenient, ModuleLock::default());
    let start = Instant::now();
    let generated = generate(&input);
    if start.elapsed() > PATIENCE {
        return Err(format!("generating took {:?}", start.elapsed()));
    }
    let report = &generated.reports[0];
    findings(report)?;
    operations(report)?;
    match &generated.files {
        Some(_) if report.has_errors() => return Err("there are errors, and yet files".to_owned()),
        None if !report.has_errors() => {
            return Err("there are no errors, and yet no files".to_owned());
        }
        Some(files) => {
            rust::check(files)?;
            comments::check(files)?;
        }
        None => {}
    }
    // In a crate with other APIs the same texts stand in other places.
    if let (Some(_), Some(files)) = (&generated.files, generate_as(&input, false).files) {
        rust::check(&files)?;
        comments::check(&files)?;
    }
    if let Some(lock) = &generated.lock {
        let text = lock.to_string();
        comments::characters("names.lock", &text)?;
        if generator::lock::Lock::parse(&text).as_ref() != Ok(lock) {
            return Err(format!("the lock is read as something else:\n{text}"));
        }
    }
    let again = generate(&input);
    if again.files != generated.files || again.reports[0].diagnostics != report.diagnostics {
        return Err("the second time it was something else".to_owned());
    }
    if generated.files.is_some() {
        same_with_lock(&input, &generated)
            .map_err(|fault| format!("with its own lock, {fault}"))?;
        same_after(&input, before)?;
    }
    Ok(())
}

/// Whoever generates again, with the names of the last time, gets the same files and the same
/// names.
pub(crate) fn same_with_lock(input: &Input, first: &Generated) -> Held {
    let mut last = first.lock.clone().unwrap_or_default();
    for time in ["second", "third"] {
        let read = Lock::parse(&last.to_string())
            .map_err(|fault| format!("line {} of the lock: {}", fault.line, fault.message))?;
        if read != last {
            return Err(format!("the lock is read as something else:\n{last}"));
        }
        let again = generate(&with_lock(input, &read));
        if again.lock.as_ref() != Some(&last) {
            let lock = again.lock.unwrap_or_default().to_string();
            return Err(format!(
                "the {time} time there are other names:\n{}",
                difference(&last.to_string(), &lock)
            ));
        }
        if let Some(fault) = changed(first, &again) {
            return Err(format!("the {time} time {fault}"));
        }
        no_locked_name(&again)?;
        last = read;
    }
    Ok(())
}

/// The document of before has become this one: its names are taken over, and the next time nothing
/// changes.
fn same_after(input: &Input, before: &ModuleLock) -> Held {
    let input = Input {
        naming: Naming {
            lock: before.clone(),
            ..input.naming.clone()
        },
        ..input.clone()
    };
    let generated = generate(&input);
    findings(&generated.reports[0])?;
    let Some(files) = &generated.files else {
        return Err("with the lock of before, there are no files".to_owned());
    };
    rust::check(files).map_err(|fault| format!("with the lock of before, {fault}"))?;
    same_with_lock(&input, &generated).map_err(|fault| format!("with the lock of before, {fault}"))
}

/// The generator accepts every name of a lock that it wrote.
fn no_locked_name(generated: &Generated) -> Held {
    let refused = |found: &&Diagnostic| found.code == Code::LockedName;
    match generated.reports[0].diagnostics.iter().find(refused) {
        Some(found) => Err(format!("a name of its own is refused: {found:?}")),
        None => Ok(()),
    }
}

fn with_lock(input: &Input, lock: &Lock) -> Input {
    let naming = Naming {
        lock: lock.module(MODULE).cloned().unwrap_or_default(),
        ..input.naming.clone()
    };
    Input {
        naming,
        ..input.clone()
    }
}

/// The first file that is not the same.
fn changed(first: &Generated, again: &Generated) -> Option<String> {
    let (Some(old), Some(new)) = (&first.files, &again.files) else {
        return Some("there are no files".to_owned());
    };
    let path = old
        .iter()
        .chain(new.iter())
        .map(|(path, _)| path)
        .find(|path| old.get(path) != new.get(path))?;
    let text = |files: &FileSet| files.get(path).unwrap_or_default().to_owned();
    Some(format!(
        "`{path}` is another:\n{}",
        difference(&text(old), &text(new))
    ))
}

/// The lines in which two texts differ.
fn difference(old: &str, new: &str) -> String {
    similar::TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(1)
        .to_string()
}

pub(crate) fn generate(input: &Input) -> Generated {
    generate_as(input, true)
}

fn generate_as(input: &Input, single_api: bool) -> Generated {
    let package = Package {
        name: "case".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A case.".to_owned(),
        license: None,
        single_api,
        details: Default::default(),
    };
    generator::generate(&package, std::slice::from_ref(input))
}

/// Every place is inside a text, and is what a person counts there.
fn findings(report: &Report) -> Held {
    let locator = Locator::new(&report.sources, report.document.as_ref());
    for found in &report.diagnostics {
        if found.code == Code::Internal {
            return Err(format!("{found:?}"));
        }
        place(&locator, &found.at).map_err(|fault| format!("{fault}: {found:?}"))?;
        for label in &found.labels {
            place(&locator, &label.at).map_err(|fault| format!("{fault}: {found:?}"))?;
        }
    }
    for style in [Style::Human, Style::Concise] {
        let text = generator::diagnostic::render::render(
            &report.diagnostics,
            &locator,
            &Options {
                style,
                ..Options::default()
            },
        );
        if let Some(line) = text
            .lines()
            .find(|line| line.contains(generator::quoting::is_hidden))
        {
            return Err(format!(
                "a line of a finding has characters that change how it is shown: {line:?}"
            ));
        }
    }
    Ok(())
}

fn place(locator: &Locator<'_>, place: &Place) -> Held {
    let location = locator.locate(place).ok_or("the place cannot be found")?;
    let text = locator.sources()[location.source].text();
    let (start, end) = (location.span.start, location.span.end);
    if text.get(start..end).is_none() {
        return Err(format!(
            "{start}..{end} is no part of a text of {} bytes",
            text.len()
        ));
    }
    let before = &text[..start];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    if (line, column) != (location.line, location.column) {
        return Err(format!(
            "it is at {line}:{column}, not at {}:{}",
            location.line, location.column
        ));
    }
    Ok(())
}

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Each operation of the document is one of the API, or somebody says why not.
fn operations(report: &Report) -> Held {
    let (Some(document), Some(checked)) = (&report.document, &report.checked) else {
        return Ok(());
    };
    let known: Vec<&str> = checked
        .api()
        .operations
        .iter()
        .map(|operation| operation.at.as_str())
        .collect();
    let paths = document
        .root()
        .get("paths")
        .into_iter()
        .flat_map(|paths| paths.entries());
    for (path, item) in paths.filter(|(path, _)| !path.starts_with("x-")) {
        for (_, operation) in item.entries().filter(|(key, _)| METHODS.contains(key)) {
            let pointer = operation.pointer();
            if !known.contains(&pointer.as_str())
                && !report
                    .diagnostics
                    .iter()
                    .any(|found| explains(found, pointer.as_str()))
            {
                return Err(format!(
                    "{pointer} of `{path}` is neither an operation nor a finding"
                ));
            }
        }
    }
    Ok(())
}

/// Whether a finding is about a place, something in it, or something around it.
fn explains(found: &Diagnostic, pointer: &str) -> bool {
    let within = |outer: &str, inner: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    found.severity <= Severity::Warning
        && matches!(&found.at, Place::Pointer(at) if within(at.as_str(), pointer) || within(pointer, at.as_str()))
}
