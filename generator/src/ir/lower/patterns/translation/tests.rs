//! What patterns mean, and how they are spelled. The meaning is that of an engine of ECMA-262.

use super::*;
use crate::ir::lower::patterns::Patterns;

/// A pattern, texts that match it, and texts that do not.
type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

fn assert_meaning(rows: &[Row]) {
    let mut patterns = Patterns::default();
    for (pattern, matching, others) in rows {
        for text in *matching {
            assert_eq!(
                patterns.matches(pattern, text),
                Some(true),
                "{pattern} {text:?}"
            );
        }
        for text in *others {
            assert_eq!(
                patterns.matches(pattern, text),
                Some(false),
                "{pattern} {text:?}"
            );
        }
    }
}

#[test]
fn characters_have_the_meaning_of_ecma_262() {
    assert_meaning(&[
        (r"^\0$", &["\0"], &["0", ""]),
        (r"^\cA\cj$", &["\u{1}\n"], &["cAcj"]),
        (r"^\x41\u0042\u{43}$", &["ABC"], &["x41u0042"]),
        (r"^\u{1F600}$", &["😀"], &["u"]),
        (r"^\uD83D\uDE00$", &["😀"], &["\u{FFFD}"]),
        (r"^\/\-\.\{\}\[\]$", &["/-.{}[]"], &["/-a{}[]"]),
        (r"^.$", &["a", "é", "😀"], &["\n", ""]),
        (r"^(?<$name>a)(?<b>c)$", &["ac"], &["a"]),
        (r"^a{2}b{1,}?c{0,1}$", &["aabc", "aabb"], &["abc"]),
        (r"^(?:a|b)$", &["a", "b"], &["ab"]),
        (r"\bx\b", &["a x"], &["ax"]),
        (r"^\S\s\D\d\W\w$", &["a a1-b"], &["aaa1-b"]),
    ]);
}

#[test]
fn classes_have_the_meaning_of_ecma_262() {
    assert_meaning(&[
        (r"^[\b]$", &["\u{8}"], &["b", ""]),
        (r"^[^]$", &["\n", "\r", "a", "😀"], &["", "aa"]),
        (r"[]", &[], &["", "]", "[]", "a"]),
        (r"^(?:[]|a)$", &["a"], &["]"]),
        (r"^[+--]$", &["+", ",", "-"], &["*", "."]),
        (r"^[--/]$", &["-", ".", "/"], &[",", "0"]),
        (r"^[!--/]$", &["!", "-", "/"], &["0", "."]),
        (r"^[a-z--9]$", &["a", "-", "9", "."], &["A", ","]),
        (r"^[---]$", &["-"], &["a"]),
        (r"^[--]$", &["-"], &["a"]),
        (r"^[\w-]$", &["a", "-"], &["+"]),
        (r"^[-\w]$", &["a", "-"], &["+"]),
        (r"^[a-z-9]$", &["b", "-", "9"], &["8", "A"]),
        (r"^[a\-z]$", &["a", "-", "z"], &["b"]),
        (r"^[^\s]$", &["a"], &[" ", "\n"]),
        (r"^[a&&b]$", &["a", "&", "b"], &["c", ""]),
        (r"^[a~~b]$", &["a", "~", "b"], &["c", ""]),
        (r"^[a||b]$", &["a", "|", "b"], &["c", ""]),
        (r"^[[a]$", &["[", "a"], &["b"]),
        (r"^[{}()*+?.^$|/ #]$", &["{", "^", "#", " "], &["a", "\\"]),
        (r"^[\cA-\cZ]$", &["\u{1}", "\u{1a}"], &["A", "\\"]),
        (r"^[\uD83D\uDE00-\uD83D\uDE4F]$", &["😀"], &["a"]),
        (r"^[\0-\x1F]$", &["\0", "\n"], &[" "]),
    ]);
}

#[test]
fn what_the_flag_u_refuses_has_the_meaning_of_annex_b() {
    assert_meaning(&[
        (r"^\_\!\é\i\<\>$", &["_!éi<>"], &["i"]),
        (r"^\01\1\12$", &["\u{1}\u{1}\n"], &["01112"]),
        (r"^\377\400\8$", &["\u{FF} 08"], &["8"]),
        (r"^[\1\18\c1\c_\8]+$", &["\u{1}8\u{11}\u{1F}"], &["c"]),
        (r"^\c$", &["\\c"], &["c"]),
        (r"^[\c]$", &["\\", "c"], &["a"]),
        (r"^\xg\u12\k$", &["xgu12k"], &["g"]),
        (r"^\u{g}$", &["u{g}"], &["g"]),
        (r"^a{b}c{$", &["a{b}c{"], &["abc"]),
        (r"^a{}{1$", &["a{}{1"], &["a"]),
        (r"^]}$", &["]}"], &["]"]),
        (r"^[[a]]$", &["[]", "a]"], &["a", "["]),
        (r"^[\d-x]$", &["1", "-", "x"], &["a"]),
        (r"^[\d-x-z]$", &["1", "-", "x", "z"], &["y"]),
        (r"^[+-\d]$", &["1", "-", "+"], &[",", "."]),
        (r"^[\w-\-]$", &["1", "-"], &["+"]),
        (r"^[\B]$", &["B"], &["b"]),
    ]);
}

#[test]
fn what_the_client_cannot_check_has_a_name() {
    for (construct, patterns) in [
        ("look-ahead", &["(?!a)", "(?=a)*b"][..]),
        ("look-behind", &["(?<=a)", "(?<!a)b"]),
        (
            BACK_REFERENCE,
            &["(a)\\1", "\\1(a)", "(?<n>a)\\k<n>", "\\k<n>(?<n>a)"],
        ),
        (
            SURROGATES,
            &[
                "[\\uD800-\\uDBFF]",
                "\\uDE00\\uD83D",
                "\\u{D800}",
                "[\\uD83D\\uDE00-\\uDE4F]",
                "[\\uDFFF-\\uE000]",
            ],
        ),
        (
            "a Unicode class",
            &["\\p{L}", "[\\P{Script=Greek}]", "\\pL"],
        ),
        ("letters beyond ASCII in any case", &["(?i)é", "(?i:\\xE9)"]),
    ] {
        for pattern in patterns {
            assert_unsupported(pattern, construct);
        }
    }
}

/// By Annex B, `\z` is a letter. No author means that.
#[test]
fn what_other_dialects_agree_on_is_not_checked() {
    for pattern in [
        r"^a\z$",
        r"\Aa",
        r"a\Z",
        r"\Ga",
        r"\Qa.b\E",
        r"\a",
        r"\e",
        r"\h",
        r"[\H]",
        r"\R",
        r"\K",
        r"\N{DIGIT ONE}",
        r"\U00000041",
        r"\x{41}",
        r"\b{start}a",
        r"[[:alpha:]]",
        r"[^[:^digit:]a]",
        r"a{,3}",
        r"[]a]",
        r"[^]a]",
        r"a++",
        r"a*+",
        r"a{2}+",
        r"(?>a)",
        r"(?#a)",
        r"(?x)a b",
        r"(?s:.)",
        r"(?m)^a",
        r"(?i-s:a)",
        r"(?P=n)",
        r"(?R)",
        r"(a)?(?(1)b)",
    ] {
        assert_unsupported(pattern, OTHER_DIALECT);
    }
}

fn assert_unsupported(pattern: &str, construct: &str) {
    let fault = translate(pattern).err();
    let found = match &fault {
        Some(Fault::Unsupported(found)) => Some(*found),
        _ => None,
    };
    assert_eq!(found, Some(construct), "{pattern}: {fault:?}");
    assert_eq!(Patterns::default().matches(pattern, "a"), None);
}

/// ECMA-262 gives these no meaning, and who writes them means the same.
#[test]
fn what_has_only_one_meaning_has_that() {
    assert_meaning(&[
        ("(?i)^ab$", &["aB"], &["b"]),
        ("^(?i:a)b$", &["Ab"], &["AB"]),
        ("^(?P<n>a)$", &["a"], &["n"]),
        ("/^a$/", &["a"], &["/a/"]),
    ]);
}

#[test]
fn what_is_wrong_in_every_grammar_is_called_wrong() {
    for pattern in [
        "[", "[a", "[^", "[\\]", "(", "(a", "a)", "\\", "*", "a|*", "(+)", "^*", "\\b+", "a**",
        "a{2}{3}", "{2}", "a{2,1}", "[z-a]", "[a--b]", "(?", "(?)", "(?<>a)", "(?<1>a)", "(?<a",
        "(?<=a)*", "(?i)*", "(?=[)",
    ] {
        let fault = translate(pattern).err();
        assert!(
            matches!(fault, Some(Fault::Invalid(_))),
            "{pattern}: {fault:?}"
        );
    }
}

#[test]
fn spellings_are_translated() {
    for (pattern, expected) in [
        ("^a$", "^a$"),
        ("/^a\\d$/", "^a\\d$"),
        ("/a/b/", "/a/b/"),
        ("[[&~]", "[\\[\\&\\~]"),
        ("[-a-z-9-]", "[-a-z-9-]"),
        ("[\\d-x]", "[\\d\\-x]"),
        ("a{b", "a\\{b"),
        ("a{2,}", "a{2,}"),
        ("\\u0041", "\\u{0041}"),
        ("\\uD83D\\uDE00", "\\u{1F600}"),
        ("\\<é\\é", "<éé"),
        ("[\\cC\\cj]", "[\\x03\\x0A]"),
        ("\\s\\S[^]", "\\s\\S[\\s\\S]"),
        ("(?<name>a)", "(a)"),
    ] {
        assert_eq!(
            translate(pattern).ok().as_deref(),
            Some(expected),
            "{pattern}"
        );
    }
}

/// What is read ahead is bounded, so that the time is linear.
#[test]
fn long_patterns_take_no_time() {
    for part in [
        "\\u{", "{1", "[[:a", "(?<", "\\1", "\\uD83D", "\\p{", "(?a", "{,",
    ] {
        drop(translate(&part.repeat(20_000)));
    }
}
