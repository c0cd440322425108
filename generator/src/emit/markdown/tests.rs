//! Texts as they are written, and what becomes of them.

use super::*;

fn check(text: &str, expected: &str) {
    let found = inert(text);
    assert_eq!(found, expected, "{text:?}");
    assert_eq!(inert(&found), found, "a second time: {text:?}");
}

#[test]
fn what_rustdoc_would_misread_is_escaped() {
    check("see https://a.example/x_y.", "see <https://a.example/x_y>.");
    check(
        "an [array] of [x](https://a.example)",
        "an \\[array\\] of [x](https://a.example)",
    );
    check("use [Pet](Pet)", "use \\[Pet\\](Pet)");
    check("a Vec<String> here", "a Vec\\<String\\> here");
    check("`[code]` and `Vec<T>`", "`[code]` and `Vec<T>`");
    check(
        "1 < 2 and <https://a.example>",
        "1 < 2 and <https://a.example>",
    );
    check("a  \nb", "a\\\nb");
}

/// All texts of up to six of these characters.
#[test]
fn a_text_that_is_not_parsed_is_inert() {
    const CHARACTERS: [char; 7] = ['a', '`', '~', '\n', ' ', '-', '>'];
    fn is_code(event: Event<'_>) -> bool {
        matches!(event, Event::Start(Tag::CodeBlock(_)))
    }
    let mut texts = vec![String::new()];
    for _ in 0..6 {
        let longer = texts
            .iter()
            .flat_map(|text| CHARACTERS.map(|character| format!("{text}{character}")));
        texts = longer.collect();
        for text in texts.iter().map(|text| text.trim()) {
            if !needs_look(text) {
                assert!(is_inert(text) && find(text).is_empty(), "{text:?}");
            }
            if !may_have_code_block(text) {
                let mut parsers = TESTED
                    .map(|options| Parser::new_ext(text, options))
                    .into_iter();
                assert!(!parsers.any(|mut parser| parser.any(is_code)), "{text:?}");
            }
        }
    }
}

#[test]
fn no_code_block_becomes_a_test() {
    check("```\nlet x;\n```", "```text\nlet x;\n```");
    check("```rust\nlet x;\n```", "```text\nlet x;\n```");
    check("~~~~ x ~ `\nlet x;\n~~~~", "~~~~text\nlet x;\n~~~~");
    check("```json\n{}\n```", "```json\n{}\n```");
    for label in [
        "should_panic",
        "ignore-x86",
        "edition2024",
        "E0123",
        "{.rust}",
        "text,rust",
        "text rust",
        "(a) rust",
        "Rust",
        "compile_fail",
        "custom,{class=rust}",
    ] {
        check(&format!("```{label}\nlet x;\n```"), "```text\nlet x;\n```");
    }
    check(
        "a\n\n    let x;\n      y\n\nb",
        "a\n\n```text\nlet x;\n  y\n```\n\nb",
    );
    check(
        "<pre>\n\n{\n    1\n}\n\n</pre>",
        "```text\n{\n    1\n}\n```",
    );
    check("<pre>\n```\n~~~~\n</pre>", "````text\n```\n~~~~\n````");
    check(
        "<pre>\n```\u{200b}```\n~~\n</pre>",
        "~~~text\n``````\n~~\n~~~",
    );
}

#[test]
fn a_code_block_stays_where_it_is() {
    check(
        "> a\n>\n>      x\n>\n>     y\n\nb",
        "> a\n>\n> ```text\n>  x\n>\n> y\n> ```\n\nb",
    );
    check(
        "- a\n\n        x\n      y\n\n  b",
        "- a\n\n  ```text\n    x\n  y\n  ```\n\n  b",
    );
    check("-     x\n      y", "- ```text\n  x\n  y\n  ```");
    check("1.\tx\n\n\t\ty", "1.  x\n\n    ```text\n    y\n    ```");
    check("> ```\n> x\ny", "> ```text\n> x\ny");
    check("- ~~~\n  x", "- ~~~text\n  x");
}

#[test]
fn a_code_block_ends_with_its_text() {
    check("```\nx", "```text\nx\n```");
    check("~~~~\nx\n~~~", "~~~~text\nx\n~~~\n~~~~");
    check("a\n\n```", "a\n\n```text\n```");
    check("```\nx\n    ```", "```text\nx\n    ```\n```");
    check("```\nx\n  ````", "```text\nx\n  ````");
}

#[test]
fn only_addresses_of_pages_and_mailboxes_are_links() {
    check("[a](mailto:a@b.example)", "[a](mailto:a@b.example)");
    check("<a@b.example> [b](#c)", "<a@b.example> [b](#c)");
    check("[a](HTTPS://a.example)", "[a](HTTPS://a.example)");
    check(
        "[a](javascript:alert(1)//)",
        "\\[a\\](javascript:alert(1)//)",
    );
    check(
        "[a](<javascript:alert(1)//>)",
        "\\[a\\](\\<javascript:alert(1)//>)",
    );
    check("[a](&#106;avascript:x)", "\\[a\\](&#106;avascript:x)");
    check("[a](java\\\nscript:x)", "\\[a\\](java\\\nscript:x)");
    check("<javascript:alert(1)>", "\\<javascript:alert(1)>");
    check("[a](data:text/html,/x)", "\\[a\\](data:text/html,/x)");
    check("[a](//b.example)", "\\[a\\](//b.example)");
    check(
        "[a][b] [b] [c]\n\n[b]: javascript:x//y\n[c]: https://c.example",
        "\\[a\\]\\[b\\] \\[b\\] [c]\n\n\\[b\\]: javascript:x//y\n\n[c]: https://c.example",
    );
    check(
        "[`Client`]: https://evil.example\n\na",
        "\\[`Client`\\]: <https://evil.example>\n\n\na",
    );
}

#[test]
fn images_are_not_fetched() {
    check(
        "![a](https://a.example/b.png)",
        "[a](https://a.example/b.png)",
    );
    check("![](https://a.example/b.png)", "<https://a.example/b.png>");
    check("a ![b *c*](data:image/png;base64,AA==) d", "a b *c* d");
    check("![](data:image/png;base64,AA==)", "image");
    check(
        "[![a](https://a.example/b.png)](https://c.example)",
        "[a](https://c.example)",
    );
    check(
        "![a][b]\n\n[b]: https://a.example/b.png 'c'",
        "[a][b]\n\n[b]: https://a.example/b.png 'c'",
    );
    check(
        "![a ![b](c)](https://d.example)",
        "[a b](https://d.example)",
    );
}

#[test]
fn html_is_text() {
    check("a <b onclick=x> c", "a \\<b onclick=x\\> c");
    check("<script>x</script>", "\\<script>x\\</script>");
    check("\\\\<script>x</script>", "\\\\\\<script\\>x\\</script\\>");
    check(
        "<div\n\n<script>x</script>",
        "\\<div\n\n\\<script>x\\</script>",
    );
    check(
        "<!-- a\n\n```\nb\n```\n-->",
        "\\<!-- a\n\n```text\nb\n```\n-->",
    );
    check("<div>\n\\<b>\n</div>", "\\<div>\n\\\\\\<b\\>\n\\</div>");
    check(
        "<div>\n[a](javascript:x)\n</div>",
        "\\<div>\n\\[a\\](javascript:x)\n\\</div>",
    );
    check(
        "<table>\n    <tr>\n\n    <td>\n</table>",
        "\\<table>\n    \\<tr>\n\n```text\n<td>\n```\n\\</table>",
    );
}

#[test]
fn nothing_hidden_stays() {
    check("a\u{202e}b\r\nc\0\rd\u{2028}e\u{9b}", "ab\nc\nd\ne");
    check("a\u{200b}\u{feff}\u{ad}b\u{200d}\u{fe0f}", "ab");
    check(
        "👩\u{200d}💻 ⚠\u{fe0f} نمی\u{200c}خواهم",
        "👩\u{200d}💻 ⚠\u{fe0f} نمی\u{200c}خواهم",
    );
    check("a\tb\n-\tc", "a   b\n-   c");
    // What is not seen must not be what a line begins with: rustdoc takes away the spaces that all
    // lines have.
    check("\u{200b}   a\n    ```\n    b", "a\n    ```\n    b");
}

#[test]
fn a_line_is_one_paragraph() {
    for (text, expected) in [
        (
            "Shop\r\n\npub fn evil() {}\r<br>",
            "Shop pub fn evil() {} \\<br\\>",
        ),
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("~~~ a", "\\~\\~\\~ a"),
        ("```", "\\`\\`\\`"),
        ("***", "\\*\\*\\*"),
        ("> a", "\\> a"),
        ("[a]: https://a.example", "\\[a\\]: https://a\\.example"),
        ("a `b` *c*", "a `b` *c*"),
        ("", ""),
    ] {
        assert_eq!(inline(text), expected, "{text:?}");
    }
}

#[test]
fn a_long_text_is_shown_as_it_is() {
    for (before, fence) in [
        ("```\n[a](javascript:x)", "~~~"),
        ("~~~~\n```", "````"),
        ("``\u{200b}``\n~~~~", "`````"),
    ] {
        let text = format!("{before}\n{}", "b\n".repeat(LONGEST));
        let shown = text.replace('\u{200b}', "");
        let sealed = seal(&text);
        assert!(inert(&text) == text.trim_end(), "{before:?}");
        assert!(
            sealed == format!("{fence}text\n{}\n{fence}", shown.trim_end()),
            "{before:?}: {:?}",
            sealed.lines().next()
        );
    }
}

/// Every text of these pieces, up to a length, is inert by itself and behind others.
#[test]
fn pieces_in_any_order_are_inert() {
    const PIECES: [&str; 18] = [
        "```",
        "~~~",
        "\n",
        "\n\n",
        "    ",
        "  ",
        "> ",
        "- ",
        "<div>",
        "<!--",
        "-->",
        "[a]",
        "(javascript:x)",
        ": b",
        "\\",
        "`",
        "a",
        "|",
    ];
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        texts = texts
            .iter()
            .flat_map(|text| PIECES.iter().map(move |piece| format!("{text}{piece}")))
            .collect();
    }
    for text in texts {
        let found = inert(&text);
        assert!(is_inert(&found), "{text:?} {found:?}");
        let all = format!("`b`\n\n{found}\n\n`b`\n\n{found}");
        assert!(is_inert(&all), "{text:?} {all:?}");
        assert!(
            inert(&found) == found,
            "{text:?} {found:?} {:?}",
            inert(&found)
        );
    }
}

#[test]
fn a_text_is_as_long_as_with_spaces_for_its_tabs() {
    let text = "\t<b></b>\n".repeat(LONGEST / 10);
    assert!(text.len() <= LONGEST && visible(&text).len() > LONGEST);
    assert_eq!(inert(&text), text.trim(), "it is not parsed");
    let sealed = seal(&text);
    assert!(sealed.starts_with("```text\n<b>") && sealed.ends_with("</b>\n```"));
    let text = format!("It is.\n\n{text}\n\nIt ends.");
    assert!(text.len() <= LONGEST && visible(&text).len() > LONGEST);
    assert_eq!(first_paragraph(&text), None, "it is not parsed");
    assert!(!ends_in_a_sentence(&text), "it is not parsed");
}
