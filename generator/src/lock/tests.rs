use super::*;

const TEXT: &str = "\
[shop]
example = #/paths/~1pets/get
#/components/schemas/Pet = Pet (was Animal since 0.1.0) (was Beast since 0.2.0)
  id
  $type = kind
  \"two words\" = two_words (was both since 0.3.0)
  (other) *
#/paths/~1pets/get = list_pets
  query limit
  header X-Trace = x_trace
";

#[test]
fn what_is_written_is_read() {
    let lock = Lock::parse(TEXT).unwrap();
    let pet = &lock.modules["shop"].entries["#/components/schemas/Pet"];
    assert_eq!(
        pet.former_names
            .iter()
            .map(|former| former.name.as_str())
            .collect::<Vec<_>>(),
        ["Animal", "Beast"]
    );
    assert_eq!(pet.member("", "two words").unwrap().name, "two_words");
    assert_eq!(
        lock.modules["shop"].entries["#/paths/~1pets/get"]
            .member("header", "X-Trace")
            .unwrap()
            .name,
        "x_trace"
    );
    let written = lock.to_string();
    assert!(written.ends_with(TEXT), "{written}");
    assert_eq!(Lock::parse(&written).unwrap(), lock);
}

#[test]
fn odd_words_survive() {
    for odd in [
        "",
        "=",
        "a = b",
        "(other)",
        "[x]",
        "\"",
        "a\nb",
        "a)",
        "é ü",
        "#",
        "# no comment",
        "example",
        "\r",
        "\u{85}\u{9b}31m",
        "\u{7f}\u{0}",
        "\u{202e}\u{2066}\u{200b}\u{feff}",
        "\u{2028}\u{ad}\u{e0041}",
    ] {
        let member = Member {
            kind: String::new(),
            wire: odd.to_owned(),
            name: "n".to_owned(),
            ..Member::default()
        };
        let former = FormerName {
            // Variation selectors and others can be part of an identifier.
            name: format!("a{}\u{fe0f}", odd.trim_matches(['(', ')'])),
            since: "0.1.0".to_owned(),
            ..FormerName::default()
        };
        let entry = Entry {
            name: "A".to_owned(),
            former_names: vec![former],
            members: vec![member],
            ..Entry::default()
        };
        let module = ModuleLock {
            entries: BTreeMap::from([(format!("#/{odd}"), entry.clone()), ("#".to_owned(), entry)]),
            ..ModuleLock::default()
        };
        let lock = Lock {
            modules: BTreeMap::from([("m".to_owned(), module)]),
        };
        let text = lock.to_string();
        let raw = |found: char| found != '\n' && crate::quoting::is_hidden(found);
        assert!(!text.contains(raw), "{text:?}");
        assert_eq!(Lock::parse(&text), Ok(lock), "{odd:?}");
    }
}

#[test]
fn faults_name_their_line() {
    let fault = |text: &str| {
        Lock::parse(text)
            .map_err(|fault| format!("{}: {}", fault.line, fault.message))
            .unwrap_err()
    };
    assert_eq!(
        fault("#/a = A\n"),
        "1: a line `[module]` must stand above the names"
    );
    assert_eq!(
        fault("[m]\n  a\n"),
        "2: a part must stand below the place that it belongs to"
    );
    assert_eq!(
        fault("[m]\n#/a = A\n<<<<<<< HEAD\n"),
        "3: write `place = Name`"
    );
    assert_eq!(fault("[m]\n#/a = A\n#/a = B\n"), "3: `#/a` is there twice");
    assert_eq!(fault("[m]\n[m]\n"), "2: `[m]` is there twice");
    assert_eq!(
        fault("[m]\n#/a = A B\n"),
        "2: there is more on this line than a place and its name"
    );
    assert_eq!(
        fault("[m]\nexample = a\nexample = b\n"),
        "3: `example` is there twice"
    );
    assert_eq!(
        fault("[m]\n#/a = A\n  one two three\n"),
        "3: write `kind wire = name`, or `wire = name`"
    );
    assert_eq!(fault("[m]\n#/a = \"\"\n"), "2: a name is empty");
    assert_eq!(
        fault("[m]\n#/a = \"A\n"),
        "2: a word in quotes is not a JSON string"
    );
    assert_eq!(
        fault("[m]\n#/a = A (was B since 1\n"),
        "2: `(was` needs a `)`"
    );
}

#[test]
fn sites_are_those_of_names() {
    let lock = Lock::parse(TEXT).unwrap();
    let at = |site: &Site| {
        TEXT[site.bytes().unwrap().clone()]
            .trim_matches('"')
            .to_owned()
    };
    for entry in lock.modules["shop"].entries.values() {
        assert_eq!(at(&entry.site), entry.name);
        for former in &entry.former_names {
            assert_eq!(at(&former.site), former.name);
        }
        for member in &entry.members {
            assert_eq!(at(&member.site), member.name);
            for former in &member.former_names {
                assert_eq!(at(&former.site), former.name);
            }
        }
    }
    let with_returns = TEXT.replace('\n', "\r\n");
    assert_eq!(Lock::parse(&with_returns), Ok(lock));
}

#[test]
fn constants_survive_whatever_they_are() {
    use serde_json::json;
    let values = [
        json!("card"),
        json!("kind"),
        json!(""),
        json!("1"),
        json!("true"),
        json!("null"),
        json!("\"x\""),
        json!("two words = (was x since 1) # \n \u{202e}"),
        json!(1),
        json!(-1.5),
        json!(18_446_744_073_709_551_615_u64),
        json!(true),
    ];
    for value in values {
        let entry = Entry {
            name: "Pet".to_owned(),
            members: vec![Member::constant("kind", &value)],
            ..Entry::default()
        };
        let module = ModuleLock {
            entries: BTreeMap::from([("#/a".to_owned(), entry)]),
            ..ModuleLock::default()
        };
        let lock = Lock {
            modules: BTreeMap::from([("shop".to_owned(), module)]),
        };
        let read = Lock::parse(&lock.to_string()).unwrap();
        assert_eq!(read, lock);
        let entry = &read.modules["shop"].entries["#/a"];
        assert_eq!(entry.constant("kind"), Some(value));
        assert_eq!(entry.constant("other"), None);
    }
}
