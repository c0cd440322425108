//! What becomes of the keywords of real documents, where they are present.
//!
//! The documents are not part of this repository: they are looked for in the folder that
//! `OPENAPI_CORPUS` names, or else in `../shared/corpus/specs` beside the workspace. `ledger.txt`
//! has only numbers: a line for each document, and the counts of each keyword over all of them. A
//! document that is absent or is another one now is passed over. A loss shows as a diff; a gain is
//! blessed with `INSTA_UPDATE=always`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use generator::ledger::Ledger;
use generator::{File, Input};

/// The committed numbers.
const LEDGER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/ledger.txt");

const HEAD: &str = "# document, its hash, then how many keywords are honoured, documentation only, ignored; places of any JSON, places not read";

const KEYWORDS: &str = "# keyword of all of them: honoured, documentation only, ignored";

fn folder() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/specs");
    Some(std::env::var_os("OPENAPI_CORPUS").map_or_else(beside, PathBuf::from))
        .filter(|folder| folder.is_dir())
}

/// FNV-1a: a name for a text that is the same everywhere.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn read(path: &Path) -> (String, Ledger) {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let bytes = fs::read(path).unwrap();
    let id = format!("{name} {:016x}", hash(&bytes));
    let document = File { name, bytes };
    (
        id,
        generator::ledger(&Input {
            module: "api".to_owned(),
            document,
            lenient: true,
            ..Input::default()
        })
        .1,
    )
}

fn read_all(files: &[PathBuf]) -> BTreeMap<String, Ledger> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(|| {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let (id, ledger) = read(file);
                    done.lock().unwrap().insert(id, ledger);
                }
            });
        }
    });
    done.into_inner().unwrap()
}

fn line(id: &str, ledger: &Ledger) -> String {
    let total = ledger.total();
    let (untyped, unread) = (ledger.untyped.len(), ledger.unread.len());
    format!(
        "{id} {} {} {} {untyped} {unread}",
        total.honoured, total.documentation, total.ignored
    )
}

/// The counts of each keyword over all documents.
fn keywords(ledgers: &BTreeMap<String, Ledger>) -> Vec<String> {
    let mut sums: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    for ((object, key), count) in ledgers.values().flat_map(|ledger| &ledger.keywords) {
        // The names of misspelt keywords are the documents' own words.
        let is_known = count.honoured + count.documentation > 0 || key == "x-*";
        let name = if is_known {
            format!("{object}: {key}")
        } else {
            format!("{object}: (ignored)")
        };
        let sum = sums.entry(name).or_default();
        for (sum, number) in
            sum.iter_mut()
                .zip([count.honoured, count.documentation, count.ignored])
        {
            *sum += number;
        }
    }
    sums.iter()
        .map(|(name, [honoured, documentation, ignored])| {
            format!("{name} {honoured} {documentation} {ignored}")
        })
        .collect()
}

#[test]
fn what_becomes_of_keywords_does_not_change_unnoticed() {
    let Some(folder) = folder() else { return };
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let ledgers = read_all(&files);
    let documents: Vec<String> = ledgers
        .iter()
        .map(|(id, ledger)| line(id, ledger))
        .collect();
    let keywords = keywords(&ledgers);
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        fs::write(
            LEDGER,
            format!(
                "{HEAD}\n{}\n{KEYWORDS}\n{}\n",
                documents.join("\n"),
                keywords.join("\n")
            ),
        )
        .unwrap();
        return;
    }
    let committed = fs::read_to_string(LEDGER).unwrap();
    let (head, tail) = committed.split_once(KEYWORDS).unwrap();
    let present: BTreeSet<&str> = ledgers.keys().map(String::as_str).collect();
    let id = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let known: Vec<&str> = head.lines().skip(1).collect();
    let expected: Vec<&str> = known
        .iter()
        .copied()
        .filter(|line| present.contains(id(line).as_str()))
        .collect();
    let ids: BTreeSet<String> = expected.iter().map(|line| id(line)).collect();
    let found: Vec<&str> = documents
        .iter()
        .map(String::as_str)
        .filter(|line| ids.contains(&id(line)))
        .collect();
    let mut changes = changed(&expected, &found);
    if expected.len() == known.len() && known.len() == documents.len() {
        let keywords: Vec<&str> = keywords.iter().map(String::as_str).collect();
        changes += &changed(&tail.trim().lines().collect::<Vec<_>>(), &keywords);
    }
    assert!(
        changes.is_empty(),
        "{LEDGER} is not what the documents give; bless it with INSTA_UPDATE=always if this is a gain:\n{changes}"
    );
}

/// The lines that only one side has, those of the committed file first.
fn changed(committed: &[&str], found: &[&str]) -> String {
    let lines = |from: &[&str], other: &[&str], sign: char| -> String {
        let other: BTreeSet<&str> = other.iter().copied().collect();
        from.iter()
            .filter(|line| !other.contains(*line))
            .map(|line| format!("{sign} {line}\n"))
            .collect()
    };
    lines(committed, found, '-') + &lines(found, committed, '+')
}
