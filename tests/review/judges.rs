//! What others say of the same pairs: `cargo-public-api` and `cargo-semver-checks`, which read
//! rustdoc's JSON of both crates.
//!
//! In: the pairs of `../cases/changes`, and the programs, if they are installed. Out: a table of
//! all verdicts, written beside the crates; with `CASE=words` only of the cases whose names have
//! them. Every pair where ours is another than theirs must be in `judges.txt` with the reason why
//! ours is right. Absent: anything of the registry, since both crates are made here.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::Input;
use generator::compare::Verdict;
use generator::emit::{Details, Package};

use crate::{base, cases, edited, folder, review, weight};

/// What one of the others says of a pair, and the first thing that decided it.
struct Opinion {
    verdict: Verdict,
    why: String,
}

#[cfg(unix)]
#[test]
#[ignore = "needs `cargo-public-api` and `cargo-semver-checks`, and compiles a crate for each case"]
fn other_judges_agree_or_the_reason_is_known() {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judges");
    let old = base();
    let before = documents(&place, "base", &old);
    let expected = expected();
    let (mut table, mut found, mut pairs) = (String::new(), BTreeMap::new(), 0);
    let wanted = std::env::var("CASE").unwrap_or_default();
    for (number, case) in cases()
        .into_iter()
        .enumerate()
        .filter(|(_, case)| case.name.contains(&wanted))
    {
        let new = edited(&case.edit);
        let after = documents(&place, &number.to_string(), &new);
        for (way, from, to, one, other) in [
            ("forward", &old, &new, &before, &after),
            ("reverse", &new, &old, &after, &before),
        ] {
            let ours = weight(&review(from, to));
            let (items, lints) = (public_api(one, other), semver_checks(one, other));
            let theirs = items.verdict.max(lints.verdict);
            let name = format!("{} ({way})", case.name);
            let reason = if ours == theirs {
                ""
            } else {
                expected.get(&name).map_or("?", |(_, reason)| reason)
            };
            let row = [ours, theirs, items.verdict, lints.verdict]
                .map(Verdict::name)
                .join(" | ");
            let _ = writeln!(
                table,
                "{name} | {row} | {} | {} | {reason}",
                items.why, lints.why
            );
            pairs += 1;
            if ours != theirs {
                found.insert(
                    name,
                    format!("ours {}, theirs {}", ours.name(), theirs.name()),
                );
            }
        }
        fs::remove_file(&after.public).unwrap();
        fs::remove_file(&after.whole).unwrap();
    }
    fs::write(place.join("table.txt"), &table).unwrap();
    println!(
        "{pairs} pairs, {} judged otherwise; the table is {}",
        found.len(),
        place.join("table.txt").display()
    );
    let known: BTreeMap<String, String> = expected
        .into_iter()
        .filter(|(name, _)| name.contains(&wanted))
        .map(|(name, (verdicts, _))| (name, verdicts))
        .collect();
    assert_eq!(
        found, known,
        "what is judged otherwise, beside what `judges.txt` explains"
    );
}

/// The pairs that others judge otherwise: what both say, and why ours is right.
fn expected() -> BTreeMap<String, (String, String)> {
    let text = fs::read_to_string(folder().join("judges.txt")).unwrap();
    let rows = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let parts = rows.map(|row| row.splitn(3, " | ").map(str::to_owned).collect::<Vec<_>>());
    parts
        .map(|row| (row[0].clone(), (row[1].clone(), row[2].clone())))
        .collect()
}

/// rustdoc's JSON of one crate: of its public items, and with those that are hidden.
struct Documents {
    public: PathBuf,
    whole: PathBuf,
}

/// Writes the crate and asks rustdoc.
fn documents(place: &Path, name: &str, input: &Input) -> Documents {
    let krate = place.join("shop");
    write(&krate, input);
    let document = |kind: &str, flags: &[&str]| {
        let script = place.join("rustdoc.sh");
        // Set for cargo itself, the unstable options would make it build all libraries anew.
        fs::write(
            &script,
            "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n",
        )
        .unwrap();
        fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        let output = Command::new(env!("CARGO"))
            .args([
                "rustdoc",
                "--quiet",
                "--lib",
                "--",
                "-Z",
                "unstable-options",
                "--output-format",
                "json",
                "--cap-lints",
                "allow",
            ])
            .args(flags)
            .current_dir(&krate)
            .env("CARGO_TARGET_DIR", place.join("target"))
            .env("RUSTDOC", &script)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let path = place.join(format!("{name}.{kind}.json"));
        fs::copy(place.join("target/doc/shop.json"), &path).unwrap();
        path
    };
    let public = document("public", &[]);
    Documents {
        public,
        whole: document(
            "whole",
            &["--document-private-items", "--document-hidden-items"],
        ),
    }
}

fn write(krate: &Path, input: &Input) {
    let package = Package {
        name: "shop".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A shop.".to_owned(),
        license: None,
        single_api: true,
        // It lies below this workspace and is no member of it.
        details: Details {
            workspace: true,
            ..Details::default()
        },
    };
    let files = generator::generate(&package, std::slice::from_ref(input))
        .files
        .unwrap();
    let _ = fs::remove_dir_all(krate.join("src"));
    for (path, text) in files.iter() {
        let path = krate.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let lock = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join("Cargo.lock");
    fs::copy(lock, krate.join("Cargo.lock")).unwrap();
}

/// What is gone or different breaks, what is new is minor.
fn public_api(old: &Documents, new: &Documents) -> Opinion {
    let (text, _) = run(
        "cargo-public-api",
        &["public-api", "--color", "never", "-ss", "diff"],
        &[&old.public, &new.public],
    );
    let mut opinion = Opinion {
        verdict: Verdict::Patch,
        why: String::new(),
    };
    for line in text.lines() {
        let verdict = match line.chars().next() {
            Some('-') => Verdict::Major,
            Some('+') if !line.starts_with("+++") => Verdict::Minor,
            _ => continue,
        };
        if verdict > opinion.verdict && !line.starts_with("--") {
            opinion = Opinion {
                verdict,
                why: line.to_owned(),
            };
        }
    }
    opinion
}

/// Every lint has a weight of its own.
fn semver_checks(old: &Documents, new: &Documents) -> Opinion {
    let flags = [
        "semver-checks",
        "--color",
        "never",
        "--release-type",
        "patch",
        "--baseline-rustdoc",
    ];
    let (text, good) = run(
        "cargo-semver-checks",
        &flags,
        &[&old.whole, Path::new("--current-rustdoc"), &new.whole],
    );
    let summary = text
        .lines()
        .find(|line| line.contains("Summary"))
        .unwrap_or_else(|| panic!("{text}"))
        .to_owned();
    let verdict = if summary.contains("new major version") {
        Verdict::Major
    } else if summary.contains("new minor version") {
        Verdict::Minor
    } else {
        assert!(good, "{text}");
        Verdict::Patch
    };
    let why = text
        .lines()
        .find_map(|line| line.strip_prefix("--- failure "))
        .unwrap_or_default()
        .to_owned();
    Opinion { verdict, why }
}

/// What a program prints, and whether it is content.
fn run(program: &str, flags: &[&str], paths: &[&Path]) -> (String, bool) {
    let output = Command::new(program)
        .args(flags)
        .args(paths)
        .stdin(Stdio::null())
        .output();
    let output = output.unwrap_or_else(|error| panic!("`cargo install {program}` first: {error}"));
    let text = format!(
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    (text, output.status.success())
}
