//! Regular expressions: what they find, and what they may cost.

use super::{MANY, document, select, within};
use crate::load::overlay::budget::{Excess, FREE_STEPS, MAX_PATTERN};

#[test]
fn expressions_are_searched_and_fitted() {
    let document = document(r#"["ab", "xaby", "a\nb", "a\r", "ä", "", "a|b", 1]"#);
    let some = |test: &str| select(&document, &format!("$[?{test}]"));
    assert_eq!(some("match(@, 'a.?b')"), ["#/0", "#/6"]);
    assert_eq!(some("search(@, 'a.?b')"), ["#/0", "#/1", "#/6"]);
    assert_eq!(some("match(@, 'a|b')"), Vec::<String>::new());
    assert_eq!(some("match(@, 'x|xa|xab|xaby')"), ["#/1"]);
    assert_eq!(some("match(@, '.')"), ["#/4"]);
    assert_eq!(some("match(@, 'a[\\\\n\\\\r]b?')"), ["#/2", "#/3"]);
    assert_eq!(some("match(@, '')"), ["#/5"]);
    assert_eq!(some("match(@, '\\\\p{Ll}+')"), ["#/0", "#/1", "#/4"]);
    assert_eq!(some("search(@, 1)"), Vec::<String>::new());
}

#[test]
fn what_is_no_expression_is_found_nowhere() {
    let document = document(r#"["a)|(b", "a", "["]"#);
    for pattern in ["[", "a)|(a", "*", "a{2", "\\\\y", "(?=a)", "(a)\\\\1"] {
        let query = format!("$[?search(@, '{pattern}') || match(@, '{pattern}')]");
        assert_eq!(select(&document, &query), Vec::<String>::new(), "{pattern}");
    }
}

#[test]
fn borders_of_words_are_found_in_any_text() {
    let document = document(r#"["a word", "sword", "ein wörd", "ä word", "wordä"]"#);
    assert_eq!(
        select(&document, r"$[?search(@, '\\bw\\w+d\\b')]"),
        ["#/0", "#/2", "#/3"]
    );
}

/// What is compiled for each value takes 100 seconds; what is compiled once is a few steps for
/// each.
#[test]
fn an_expression_is_compiled_once() {
    let document = document(&format!("[{}\"b\"]", "\"a\", ".repeat(2000)));
    let query = r"$[?match(@, '[b-z]\\w{0,20}')]";
    assert_eq!(
        within(1 << 20, &document, query),
        Ok(vec!["#/2000".to_owned()])
    );
}

#[test]
fn large_expressions_are_refused() {
    let document = document(r#"["a"]"#);
    for pattern in [
        "(.{100}){99}".to_owned(),
        "((a{99}){99}){99}".to_owned(),
        r"\\w{9999}".to_owned(),
        "a".repeat(MAX_PATTERN + 1),
    ] {
        for function in ["match", "search"] {
            let query = format!("$[?{function}(@, '{pattern}')]");
            let found = within(MANY, &document, &query);
            assert_eq!(found, Err(Excess::Pattern), "{pattern}");
        }
    }
    let sixty = within(MANY, &document, r"$[?match(@, '\\w{60}')]");
    assert_eq!(sixty, Ok(Vec::new()));
}

/// Each of these needs a new state of the automaton for nearly every character.
#[test]
fn searching_is_paid_for() {
    let mut bits = 1_u32;
    let text: String = std::iter::repeat_with(|| {
        bits = bits.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        if bits >> 31 == 0 { 'a' } else { 'b' }
    })
    .take(1 << 16)
    .collect();
    let document = document(&format!("[\"{text}\", \"ä {text}\"]"));
    for query in [
        "$[?search(@, '[ab]*a[ab]{200}c')]",
        r"$[?search(@, '[ab]*a[ab]{200}c\\b')]",
    ] {
        assert_eq!(
            within(1 << 20, &document, query),
            Err(Excess::Steps),
            "{query}"
        );
    }
    assert!(within(1 << 16, &document, "$[?search(@, 'c.*d')]").is_ok());
}

/// Each of these classes has to look up the other case of every character: two hundred of them take
/// two seconds.
#[test]
fn classes_that_ignore_case_are_paid_for() {
    let document = document(r#"["a", "Ab"]"#);
    for pattern in [
        format!("(?i){}", r"[\\S]".repeat(200)),
        format!("(?s-i:a){}(?si)", r"(?x: (?i:\\p{Any}))".repeat(50)),
        format!("(?x)( ?i){}", r"\\p{Any}".repeat(140)),
    ] {
        let query = format!("$[?search(@, '{pattern}')]");
        assert_eq!(
            within(FREE_STEPS, &document, &query),
            Err(Excess::Steps),
            "{pattern}"
        );
    }
    let few = r"$[?match(@, '(?i)[a-z][^\\d\\s]')]";
    assert_eq!(
        within(FREE_STEPS, &document, few),
        Ok(vec!["#/1".to_owned()])
    );
}

/// Each operator puts the ranges of both sides in order again, and looks up the other case of every
/// character.
#[test]
fn operators_of_classes_are_paid_for() {
    let document = document(r#"["a", "Ab"]"#);
    let classes = |operator: &str| {
        let class = |_| ["!-\u{10fffd}", operator].concat();
        let rest: String = (0..100).map(class).collect();
        format!("(?i)[{rest}!-z]")
    };
    let mixed: String = (0..100).map(|_| "~~a~~b").collect();
    for (pattern, steps) in [
        (classes("&&"), FREE_STEPS),
        (classes("--"), FREE_STEPS),
        (classes("~~"), FREE_STEPS),
        (format!(r"[\\w{mixed}]"), 1 << 19),
    ] {
        let query = format!("$[?search(@, '{pattern}')]");
        assert_eq!(
            within(steps, &document, &query),
            Err(Excess::Steps),
            "{pattern}"
        );
    }
    let few = r"$[?match(@, '(?i)[a-z--b]b')]";
    assert_eq!(
        within(FREE_STEPS, &document, few),
        Ok(vec!["#/1".to_owned()])
    );
}
