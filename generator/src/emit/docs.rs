//! The only editor of descriptions: CommonMark as the vendor wrote it, made safe for rustdoc, never re-wrapped.
//!
//! In: [`Docs`] and what the rules say. Out: the lines of a doc comment. Safe means: no bare URLs, no brackets that rustdoc takes
//! for links, no code block that is taken for a test, no HTML, nothing that could end the comment or turn the text around.

use std::ops::Range;

use pulldown_cmark::{
    CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use crate::ir::{Api, Docs};

/// The lines of a documentation comment: summary, description, remarks, then what the caller adds, with blank lines between.
pub(super) fn lines(docs: &Docs, extras: &[String]) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let title = docs.summary.as_ref().or(docs.title.as_ref());
    let description = docs
        .description
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    if let Some(title) = title.filter(|title| !repeats(title, description)) {
        paragraphs.push(safe(title.trim()));
    }
    paragraphs.extend(description.map(safe));
    paragraphs.extend(docs.remarks.iter().map(|remark| safe(remark)));
    if let Some((address, text)) = &docs.external {
        paragraphs.push(external(address, text.as_deref()));
    }
    paragraphs.extend(extras.iter().cloned());
    let paragraphs: Vec<&str> = paragraphs
        .iter()
        .map(|text| text.trim_end())
        .filter(|text| !text.trim().is_empty())
        .collect();
    paragraphs
        .join("\n\n")
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// The lines for a value: what the document says in words, then what its keywords say, in sentences that follow on as one paragraph.
pub(super) fn of_value(docs: &Docs, sentences: &[String]) -> Vec<String> {
    let mut lines = lines(docs, &[]);
    if !sentences.is_empty() && !lines.is_empty() && !ends_in_a_sentence(&lines) {
        lines.push(String::new());
    }
    lines.extend(sentences.iter().cloned());
    lines
}

/// Whether the last line is a paragraph of words by itself, which another sentence can follow.
fn ends_in_a_sentence(lines: &[String]) -> bool {
    let is_fence = |line: &&String| {
        line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~")
    };
    let is_open = lines.iter().filter(is_fence).count() % 2 == 1;
    let alone =
        |line: &String| line.starts_with(char::is_alphabetic) && line.ends_with(['.', '!', '?']);
    match lines {
        [only] => alone(only),
        [.., before, last] => before.is_empty() && !is_open && alone(last),
        [] => false,
    }
}

/// The same without a title or summary that only repeats the name that it stands beside.
pub(super) fn beside(docs: &Docs, name: &str) -> Docs {
    let letters = |text: &str| {
        text.chars()
            .filter(|character| character.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let says_more = |text: &String| letters(text) != letters(name);
    Docs {
        title: docs.title.clone().filter(says_more),
        summary: docs.summary.clone().filter(says_more),
        ..docs.clone()
    }
}

/// A title that the description begins with says nothing more.
fn repeats(title: &str, description: Option<&str>) -> bool {
    let title = title.trim().trim_end_matches('.');
    title.is_empty() || description.is_some_and(|text| text.starts_with(title))
}

fn external(address: &str, text: Option<&str>) -> String {
    let text = text
        .map(|text| safe(text.trim()))
        .filter(|text| !text.is_empty());
    let address = address.replace(['<', '>', ' ', '\n'], "");
    match text {
        Some(text) => format!("{text}: <{address}>"),
        None => format!("See <{address}>."),
    }
}

/// The title of an API as one safe line; there is always one.
pub(super) fn title(api: &Api) -> String {
    let title = line(&api.title);
    if title.is_empty() {
        "Untitled API".to_owned()
    } else {
        title
    }
}

/// A text as one safe line: a title or version with a line break would leave the comment it stands in.
pub(super) fn line(text: &str) -> String {
    safe(text.trim())
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Makes CommonMark safe for rustdoc by replacing ranges of the text; what needs no replacing stays as it was written.
pub(super) fn safe(text: &str) -> String {
    let text = plain_characters(text);
    if !text.contains(['<', '[', ']', '`', '~', '&'])
        && !text.contains("://")
        && !text.contains("    ")
        && !text.contains("  \n")
        && !text.contains('\t')
    {
        return text;
    }
    let mut edits = Vec::new();
    let mut state = State::default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in
        TextMergeWithOffset::new(Parser::new_ext(&text, options).into_offset_iter())
    {
        state.take(&text, &event, range, &mut edits);
    }
    apply(&text, edits)
}

/// Drops what a doc comment cannot hold: carriage returns, other control characters, and marks that reorder text.
pub(super) fn plain_characters(text: &str) -> String {
    let hidden = |character: char| {
        matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}')
            || character.is_control() && character != '\n' && character != '\t'
    };
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|character| !hidden(*character))
        .collect()
}

type Edit = (Range<usize>, String);

#[derive(Default)]
struct State {
    links: usize,
    code: usize,
    html: Option<Range<usize>>,
}

impl State {
    fn take(&mut self, text: &str, event: &Event<'_>, range: Range<usize>, edits: &mut Vec<Edit>) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                self.code += 1;
                code_block(text, kind, range, edits);
            }
            Event::End(TagEnd::CodeBlock) => self.code = self.code.saturating_sub(1),
            Event::Start(Tag::HtmlBlock) => self.html = Some(range),
            Event::End(TagEnd::HtmlBlock) => {
                if let Some(range) = self.html.take() {
                    html_block(text, range, edits);
                }
            }
            Event::Html(_) => {}
            Event::InlineHtml(_) => escape(text, range, &['<', '>'], edits),
            Event::Start(
                Tag::Link {
                    link_type,
                    dest_url,
                    ..
                }
                | Tag::Image {
                    link_type,
                    dest_url,
                    ..
                },
            ) => {
                self.links += 1;
                link(*link_type, dest_url, &range, edits);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.links = self.links.saturating_sub(1),
            Event::Text(_) if self.code == 0 && self.html.is_none() => {
                escape(text, range.clone(), &['[', ']'], edits);
                if self.links == 0 {
                    bare_urls(text, range, edits);
                }
            }
            Event::HardBreak => hard_break(text, range, edits),
            _ => {}
        }
    }
}

/// Replaces from behind, so that earlier ranges stay true; overlapping edits give way to the outer one.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut result = String::with_capacity(text.len() + edits.len() * 4);
    let mut position = 0;
    for (range, replacement) in edits {
        if range.start >= position {
            result.push_str(text.get(position..range.start).unwrap_or_default());
            result.push_str(&replacement);
            position = range.end;
        }
    }
    result.push_str(text.get(position..).unwrap_or_default());
    result
}

fn escape(text: &str, range: Range<usize>, characters: &[char], edits: &mut Vec<Edit>) {
    let Some(slice) = text.get(range.clone()) else {
        return;
    };
    for (offset, found) in slice.match_indices(characters) {
        let at = range.start + offset;
        if !text[..at].ends_with('\\') {
            edits.push((at..at + found.len(), format!("\\{found}")));
        }
    }
}

/// A link that is no address would be taken for the path of a Rust item.
fn link(kind: LinkType, address: &str, range: &Range<usize>, edits: &mut Vec<Edit>) {
    let is_address = address.contains("://")
        || address.contains('/')
        || address.starts_with(['#', '?'])
        || address.starts_with("mailto:");
    if !is_address && !matches!(kind, LinkType::Autolink | LinkType::Email) {
        edits.push((range.start..range.start, "\\".to_owned()));
    }
}

fn bare_urls(text: &str, range: Range<usize>, edits: &mut Vec<Edit>) {
    let Some(slice) = text.get(range.clone()) else {
        return;
    };
    let mut from = 0;
    while let Some(found) = slice[from..].find("http") {
        let start = from + found;
        let rest = &slice[start..];
        let length = url_length(rest);
        if length > 0 {
            let (begin, end) = (range.start + start, range.start + start + length);
            edits.push((begin..end, format!("<{}>", &text[begin..end])));
        }
        from = start + length.max(4);
    }
}

/// How many bytes of an address the text begins with; punctuation at its end belongs to the sentence.
fn url_length(text: &str) -> usize {
    let scheme = if text.starts_with("https://") {
        8
    } else if text.starts_with("http://") {
        7
    } else {
        return 0;
    };
    let end = text
        .find(|character: char| {
            character.is_whitespace() || "<>\"'`()[]{}|\\^*".contains(character)
        })
        .unwrap_or(text.len());
    let trimmed = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '_']);
    if trimmed.len() > scheme {
        trimmed.len()
    } else {
        0
    }
}

/// Two spaces at the end of a line would be lost; a backslash says the same.
fn hard_break(text: &str, range: Range<usize>, edits: &mut Vec<Edit>) {
    if text
        .get(range.clone())
        .is_some_and(|slice| slice.starts_with(' '))
    {
        edits.push((range, "\\\n".to_owned()));
    }
}

/// Blocks that rustdoc would compile are marked as text; indented ones get a fence.
fn code_block(text: &str, kind: &CodeBlockKind<'_>, range: Range<usize>, edits: &mut Vec<Edit>) {
    let Some(block) = text.get(range.clone()) else {
        return;
    };
    match kind {
        CodeBlockKind::Indented => {
            // The range begins behind the indentation of the first line, which goes too.
            let start = text[..range.start].trim_end_matches([' ', '\t']).len();
            edits.push((start..range.end, fenced(&dedent(block))));
        }
        CodeBlockKind::Fenced(info) if !is_harmless(info) => {
            let first = block.split('\n').next().unwrap_or_default();
            let fence = first.len() - first.trim_start_matches(['`', '~']).len();
            edits.push((
                range.start + fence..range.start + first.len(),
                "text".to_owned(),
            ));
        }
        CodeBlockKind::Fenced(_) => {}
    }
}

fn fenced(code: &str) -> String {
    let run = |character: char| {
        code.split(|other| other != character)
            .map(str::len)
            .max()
            .unwrap_or_default()
    };
    let fence = if run('`') < 3 {
        "```".to_owned()
    } else {
        "~".repeat(run('~').max(3) + 1)
    };
    format!("{fence}text\n{}\n{fence}\n", code.trim_matches('\n'))
}

fn dedent(block: &str) -> String {
    let strip = |line: &str| {
        line.strip_prefix("    ")
            .or_else(|| line.strip_prefix('\t'))
            .unwrap_or(line)
            .to_owned()
    };
    block.lines().map(strip).collect::<Vec<_>>().join("\n")
}

/// Whether rustdoc leaves a block with this label alone.
fn is_harmless(info: &str) -> bool {
    const RUST: [&str; 8] = [
        "rust",
        "ignore",
        "no_run",
        "should_panic",
        "compile_fail",
        "test_harness",
        "standalone_crate",
        "custom",
    ];
    let plain = !info.is_empty()
        && info
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "-_+#".contains(character));
    plain && !RUST.contains(&info) && !info.starts_with("edition") && !info.starts_with("ignore")
}

/// Preformatted text becomes a code block; of any other HTML the brackets are shown.
fn html_block(text: &str, range: Range<usize>, edits: &mut Vec<Edit>) {
    let Some(block) = text.get(range.clone()) else {
        return;
    };
    let trimmed = block.trim();
    if let Some(inner) = trimmed
        .strip_prefix("<pre>")
        .and_then(|rest| rest.strip_suffix("</pre>"))
    {
        let inner = inner.replace("<code>", "").replace("</code>", "");
        edits.push((range, fenced(inner.trim_end())));
    } else {
        let escaped = trimmed
            .replace('<', "\\<")
            .replace('[', "\\[")
            .replace(']', "\\]")
            .replace("http://", "http\\://")
            .replace("https://", "https\\://");
        edits.push((range, format!("{escaped}\n")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(safe(text), expected, "{text:?}");
    }

    #[test]
    fn what_rustdoc_would_misread_is_escaped() {
        check("see https://a.example/x_y.", "see <https://a.example/x_y>.");
        check(
            "an [array] of [x](https://a.example)",
            "an \\[array\\] of [x](https://a.example)",
        );
        check("use [Pet](Pet)", "use \\[Pet](Pet)");
        check("a Vec<String> here", "a Vec\\<String\\> here");
        check("`[code]` and `Vec<T>`", "`[code]` and `Vec<T>`");
        check(
            "1 < 2 and <https://a.example>",
            "1 < 2 and <https://a.example>",
        );
    }

    #[test]
    fn no_code_block_becomes_a_test() {
        check("```\nlet x;\n```", "```text\nlet x;\n```");
        check("```rust\nlet x;\n```", "```text\nlet x;\n```");
        check("```json\n{}\n```", "```json\n{}\n```");
        check(
            "a\n\n    let x;\n      y\n\nb",
            "a\n\n```text\nlet x;\n  y\n```\n\nb",
        );
        check(
            "<pre>\n\n{\n    1\n}\n\n</pre>",
            "```text\n{\n    1\n}\n```\n",
        );
        check("<pre>\n```\n~~~~\n</pre>", "~~~~~text\n```\n~~~~\n~~~~~\n");
    }

    #[test]
    fn nothing_hidden_stays() {
        check("a\u{202e}b\r\nc\0", "ab\nc");
    }

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(
            line("Shop\r\n\npub fn evil() {}\r<br>"),
            "Shop pub fn evil() {} \\<br\\>"
        );
    }

    #[test]
    fn what_keywords_say_follows_a_sentence_and_nothing_else() {
        let said = |text: &str| {
            of_value(
                &Docs {
                    description: Some(text.into()),
                    ..Docs::default()
                },
                &["At most 3.".to_owned()],
            )
        };
        assert_eq!(said("The name."), ["The name.", "At most 3."]);
        assert_eq!(
            said("A name\n\nThe name."),
            ["A name", "", "The name.", "At most 3."]
        );
        assert_eq!(said("name_param"), ["name_param", "", "At most 3."]);
        assert_eq!(said("- The name."), ["- The name.", "", "At most 3."]);
        assert_eq!(
            said("- One\nand more."),
            ["- One", "and more.", "", "At most 3."]
        );
        assert_eq!(said(""), ["At most 3."]);
    }

    #[test]
    fn a_title_is_not_said_twice() {
        let docs = Docs {
            title: Some("List pets".into()),
            description: Some("List pets of a shop.".into()),
            ..Docs::default()
        };
        assert_eq!(lines(&docs, &[]), ["List pets of a shop."]);
    }
}
