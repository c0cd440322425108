//! Every name in `names.lock` replaced by every bad word: there is a finding at its line, or the
//! output is right.
//!
//! In: a document with one thing of every kind that has a name, some of them renamed, and its lock.
//! Absent: lines of a lock that are not understood, which the tests of `generator::lock` have.

use std::ops::Range;

use generator::diagnostic::{Code, Diagnostic, Place, Severity};
use generator::lock::{FormerName, Lock, Member, ModuleLock};
use generator::names::{NameFiles, Naming, Split};
use generator::source::Source;
use generator::{File, Generated, Input};

use crate::{holds, number, rust};

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: {title: Names, version: '1'}
servers:
  - {url: 'https://{region}.example.com', description: Regions, variables: {region: {default: eu, enum: [eu, us]}, port: {default: '1'}}}
  - {url: 'https://region.example.com', description: Regions region}
  - {url: 'https://other.example.com', description: Straße}
security: [{key: [], user: []}, {token: []}]
paths:
  /pets/{id}:
    post:
      operationId: put_pet
      tags: [Pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: id, in: query, schema: {type: string}}
        - {name: lang, in: query, schema: {type: string, enum: [en, de]}}
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          text/plain: {schema: {type: string}}
      responses:
        '200':
          description: A pet
          headers: {X-Rate: {schema: {type: integer}}, X-Kind: {schema: {type: string}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        '201': {description: Made}
        '404': {description: No pet}
  /errors:
    get: {operationId: put_pet_error, tags: [Errors], responses: {'404': {description: None}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    user: {type: http, scheme: basic}
    token: {type: http, scheme: bearer}
  schemas:
    Pet:
      type: object
      required: [a, b, c, d, e]
      properties:
        a: {type: string}
        b: {type: string}
        c: {type: string}
        d: {type: string}
        e: {type: string}
        nick: {type: string}
        other: {type: string}
        mood: {type: string, enum: [glad, sad]}
        home: {oneOf: [{type: string}, {type: integer}, {$ref: '#/components/schemas/Pet'}]}
      patternProperties: {'^x-': {type: string}}
      additionalProperties: {type: string}
    PetRequired: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
"#;

/// What is renamed, so that the lock has former names.
const RENAMES: &[(&str, &str)] = &[
    ("#/components/schemas/Pet", "Animal"),
    ("#/components/schemas/Pet/properties/nick", "nickname"),
    (
        "#/components/schemas/Pet/properties/mood/enum/glad",
        "Happy",
    ),
    (
        "#/components/schemas/Pet/properties/home/oneOf/0",
        "Address",
    ),
    ("#/paths/~1pets~1{id}/post", "save_pet"),
    ("#/paths/~1pets~1{id}/post/parameters/2", "language"),
];

/// What is put in the place of a name.
const WORDS: &[&str] = &[
    "",
    " ",
    "1x",
    "fn",
    "self",
    "Self",
    "crate",
    "_",
    "__",
    "_a",
    "r#x",
    "r#fn",
    "a-b",
    "a b",
    "A_b",
    "a",
    "A",
    "AA",
    "like_this",
    "LikeThis",
    "LIKE_THIS",
    "Option",
    "String",
    "Client",
    "Required",
    "new",
    "clone",
    "body",
    "Unknown",
    "other",
    "Headers",
    "type",
    "Type",
    "client",
    "default",
    "mod",
    "con",
    "Реt",
    "ре",
    "é",
    "e\u{301}",
    "ª",
    "\u{202e}x",
    "a\u{200d}b",
    "\u{0}",
    "🦀",
    "日本",
    "(x)",
    "[x]",
    "=",
    "#/a",
    "x\ny",
    "x\"y",
    "'",
    "/*",
    "x)",
    "(was x",
];

/// A name that is longer than any file name.
const LONG: usize = 1_000_000;

/// One of so many replacements is tried unless `PROPERTY_MUTATIONS` asks for a long run. All of
/// them take minutes in a debug build. A name is replaced by 62 words: [`WORDS`], two long ones and
/// usually three neighbours. The number has no factor in common with 62, so that every word is
/// tried at some name.
const STEP: usize = 11;

fn input(lock: ModuleLock, source: Option<Source>, renames: &[(&str, &str)]) -> Input {
    let renames = renames
        .iter()
        .map(|(place, name)| ((*place).to_owned(), (*name).to_owned()))
        .collect();
    Input {
        module: "case".to_owned(),
        document: File {
            name: "case.yaml".to_owned(),
            bytes: DOCUMENT.as_bytes().to_vec(),
        },
        naming: Naming {
            lock,
            renames,
            version: "0.2.0".to_owned(),
            keep: 2,
            split: Split::Tag,
            files: NameFiles {
                lock: source,
                ..NameFiles::default()
            },
            ..Naming::default()
        },
        ..Input::default()
    }
}

/// A lock with former names.
fn lock() -> String {
    let first = holds::generate(&input(ModuleLock::default(), None, &[]));
    let first = first.lock.unwrap().modules["case"].clone();
    let second = holds::generate(&input(first, None, RENAMES));
    second.lock.unwrap().to_string()
}

/// The ranges of all names, each with whether the name is left out there because it is the name on
/// the wire.
fn sites(text: &str) -> Vec<(Range<usize>, bool)> {
    let lock = Lock::parse(text).unwrap();
    let module = &lock.modules["case"];
    let was = |all: &[FormerName]| -> Vec<Range<usize>> {
        all.iter()
            .filter_map(|was| was.site.bytes().cloned())
            .collect()
    };
    let mut sites = Vec::new();
    for entry in module.entries.values() {
        sites.extend(entry.site.bytes().cloned());
        sites.extend(was(&entry.former_names));
        // A box has no name.
        let named = |member: &&Member| member.kind != "(boxed)";
        for member in entry.members.iter().filter(named) {
            sites.extend(member.site.bytes().cloned());
            sites.extend(was(&member.former_names));
        }
    }
    let line = |start: usize| text[..start].rfind('\n').map_or(0, |end| end + 1);
    let is_wire = |site: &Range<usize>| {
        let before = &text[line(site.start)..site.start];
        before.starts_with("  ") && !before.contains(['=', '('])
    };
    sites
        .into_iter()
        .map(|site| (site.clone(), is_wire(&site)))
        .collect()
}

/// A lock in which one name is replaced.
pub(crate) struct Changed {
    pub(crate) text: String,
    /// The line of the name, counted from one.
    line: usize,
    word: String,
}

/// Every name replaced by every word, and by the names before and after it.
pub(crate) fn changed(with_long: bool) -> Vec<Changed> {
    let text = lock();
    let sites = sites(&text);
    let mut all = Vec::new();
    for (index, (site, is_wire)) in sites.iter().enumerate() {
        let mut words: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
        let neighbours = [index.wrapping_sub(1), index + 1, index + 2];
        words.extend(
            neighbours
                .iter()
                .filter_map(|index| Some(text[sites.get(*index)?.0.clone()].to_owned())),
        );
        if with_long {
            words.push("a".repeat(LONG));
            words.push("A".repeat(LONG));
        }
        for word in words {
            let plain = word
                .chars()
                .all(|one| one.is_alphanumeric() || "_-#".contains(one));
            let written = if plain && !word.is_empty() {
                word.clone()
            } else {
                serde_json::to_string(&word).unwrap()
            };
            let written = if *is_wire {
                format!("{} = {written}", &text[site.clone()])
            } else {
                written
            };
            all.push(Changed {
                text: format!("{}{written}{}", &text[..site.start], &text[site.end..]),
                line: text[..site.start].matches('\n').count() + 1,
                word,
            });
        }
    }
    all
}

/// The input that has these names, or the line of the lock that is not understood.
pub(crate) fn with_text(text: &str) -> Result<Input, usize> {
    let lock = Lock::parse(text).map_err(|fault| fault.line)?;
    let (source, _) = Source::new("names.lock", text.as_bytes());
    let module = lock.module("case").cloned().unwrap_or_default();
    Ok(input(module, Some(source), &[]))
}

fn check(changed: &Changed) -> Result<(), String> {
    let input = match with_text(&changed.text) {
        Ok(input) => input,
        Err(line) if line == changed.line => return Ok(()),
        Err(line) => return Err(format!("line {line} is refused")),
    };
    let generated = holds::generate(&input);
    let (found, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) = generated.reports[0]
        .diagnostics
        .iter()
        .partition(|found| found.code == Code::LockedName);
    for one in &found {
        at_line(one, changed)?;
    }
    if let Some(other) = others.iter().find(|one| one.severity == Severity::Error) {
        return Err(format!("it is refused with {other:?}"));
    }
    let Some(files) = &generated.files else {
        return Ok(());
    };
    rust::check(files)?;
    if found.is_empty() && !is_used(&generated, &changed.word) {
        return Err("the name is given up without a finding".to_owned());
    }
    holds::same_with_lock(&input, &generated)
}

/// A finding is at the line of the replaced name, or at that of a place that lost its name to it.
fn at_line(found: &Diagnostic, changed: &Changed) -> Result<(), String> {
    let Place::Span(name, span) = &found.at else {
        return Err(format!("{found:?} is not in the lock"));
    };
    let line = changed.text[..span.start].matches('\n').count() + 1;
    let concerned = line == changed.line || changed.text[span.start..span.end] == changed.word;
    if name == "names.lock" && concerned {
        Ok(())
    } else {
        Err(format!("{found:?} is at line {line}"))
    }
}

/// Whether something has this name now.
fn is_used(generated: &Generated, word: &str) -> bool {
    let modules = generated.lock.iter().flat_map(|lock| lock.modules.values());
    let mut entries = modules.flat_map(|module| module.entries.values());
    let was = |all: &[FormerName]| all.iter().any(|was| was.name == word);
    let is = |member: &Member| member.name == word || was(&member.former_names);
    entries
        .any(|entry| entry.name == word || was(&entry.former_names) || entry.members.iter().any(is))
}

#[test]
fn a_bad_name_in_a_lock_is_used_or_a_finding() {
    let step = if number("PROPERTY_MUTATIONS", 2000) < 10_000 {
        STEP
    } else {
        1
    };
    let mut faults = Vec::new();
    for changed in changed(true).iter().step_by(step) {
        if let Err(fault) = check(changed) {
            let line = changed.text.lines().nth(changed.line - 1).unwrap();
            let line: String = line.chars().take(200).collect();
            faults.push(format!("{line}: {fault}"));
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults[..faults.len().min(20)].join("\n")
    );
}
