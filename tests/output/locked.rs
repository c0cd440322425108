//! A lock that an earlier version wrote: not one name of its crate changes, although new names are
//! made in another way.
//!
//! In: `cases/locked`, a document with all that is named in another way now, and the lock and the
//! list of public items that the version before it wrote. Out: the names that are gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::lock::{Lock, ModuleLock};
use generator::names::Naming;
use generator::{File, Generated, Input};

use crate::package;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/locked")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn lock_of_before() -> ModuleLock {
    let lock = Lock::parse(&text("names.lock")).unwrap();
    lock.module("names").unwrap().clone()
}

fn generate(document: &str, lock: ModuleLock) -> Generated {
    let naming = Naming {
        lock,
        ..Naming::default()
    };
    let input = Input {
        module: "names".to_owned(),
        document: File {
            name: "names.yaml".to_owned(),
            bytes: document.as_bytes().to_vec(),
        },
        naming,
        ..Input::default()
    };
    generator::generate(&package("names", true), &[input])
}

/// The paths of public items, without their signatures.
fn paths(api: &str) -> BTreeSet<String> {
    api.lines()
        .filter_map(|line| line.split_whitespace().find(|word| word.contains("::")))
        .map(|path| {
            path.split(['(', ':', '<'])
                .filter(|step| !step.is_empty())
                .collect::<Vec<_>>()
        })
        .map(|steps| steps.join("::"))
        .collect()
}

/// The type of a key that has one value and is the tag of a union. Later versions have no field for
/// such a key, and so no type.
const TYPE_OF_TAG: &str = "#/components/schemas/Versioned/oneOf/Object/properties/v";

/// The public items for that key: its field, its type, and what belongs to the type.
fn is_of_tag(path: &str) -> bool {
    let mut steps = path.split("::").skip(1);
    match (steps.next(), steps.next()) {
        (Some("VersionedObject"), Some("v")) => true,
        (Some(name), _) => name == "VersionedObjectV",
        (None, _) => false,
    }
}

#[test]
fn a_lock_of_an_earlier_version_keeps_all_its_names() {
    let before = lock_of_before();
    let after = generate(&text("names.yaml"), before.clone());
    let lock = after.lock.as_ref().unwrap().module("names").unwrap();
    let kept = before.entries.iter();
    for (place, entry) in kept.filter(|(place, _)| *place != TYPE_OF_TAG) {
        let now = &lock.entries[place];
        assert_eq!(now.name, entry.name, "{place}");
        for member in &entry.members {
            assert!(now.members.contains(member), "{place}: {member:?}");
        }
    }
}

/// What the lock leaves out, because it follows from other names, is the same too: structs of
/// operations, enums of their answers, makers of credentials, servers.
#[test]
fn no_public_item_of_an_earlier_version_is_renamed() {
    let after = generate(&text("names.yaml"), lock_of_before());
    let api = after.files.as_ref().unwrap().get("API.txt").unwrap();
    let (before, after) = (paths(&text("API.txt")), paths(api));
    let gone = before.difference(&after);
    let gone: Vec<_> = gone.filter(|path| !is_of_tag(path)).collect();
    assert!(gone.is_empty(), "{gone:#?}");
}

/// What is new beside old names is made in the new way, and goes on an old name as it stands.
#[test]
fn new_names_beside_old_ones_take_them_as_they_stand() {
    let document = text("names.yaml").replace(
        "iOSVersion: {type: string}",
        "iOSVersion: {type: string}, SKUs: {type: object, properties: {n: {type: integer}}}",
    );
    let after = generate(&document, lock_of_before());
    let api = after.files.as_ref().unwrap().get("API.txt").unwrap();
    assert!(
        api.contains("IPv4Range::skus: Option<IPv4RangeSkus>"),
        "{api}"
    );
}

/// Without a lock each name says what differs.
#[test]
fn new_names_say_what_differs() {
    let generated = generate(&text("names.yaml"), ModuleLock::default());
    let lock = generated.lock.as_ref().unwrap().module("names").unwrap();
    crate::snapshot("locked", "fresh", &lock.to_string());
}
