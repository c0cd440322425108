//! Makes CommonMark of a document inert, so that rustdoc shows it and does nothing else with it.
//!
//! rustdoc compiles and runs code blocks, passes HTML on to the browser, and takes words in
//! brackets for paths of Rust items. Whoever writes a document must not decide any of that.
//! [`inert`] edits a text of a document, [`inline`] makes one line of it, and [`seal`] checks a
//! whole comment, after everything was put around the texts in it.

mod edits;

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};

use crate::quoting::{self, is_hidden, longest_run};
use edits::{apply, find};

/// A text of a document with more bytes, as it is written or with its tabs as spaces, is not parsed
/// for markup. The parser can take two hundred times the memory of the text, measured with 256 KiB
/// of `[a`, which take 50 MB: a hostile description of 20 MB would take gigabytes. A longer comment
/// is shown in a code block; in a text that has to be one line, every sign that could be markup is
/// escaped. The longest description measured has 23,516 bytes, for which a tenth would just be
/// enough; with ten times as much, one text could take 500 MB.
const LONGEST: usize = 256 * 1024;

/// How many times at most a text is edited and parsed again. One pass is enough unless an edit
/// reveals markup that was part of other markup before, as when HTML that hid a link becomes text,
/// or the text also has what only some versions of rustdoc take for code, which is looked for when
/// there is nothing else to edit. A hostile text can need one for each of many layers, such as
/// images inside each other, and each pass parses the whole text. What is not inert after this many
/// is shown without any markup. Measured: of 39,008 texts none needs more than two, and with one,
/// 702 would lose their markup. With sixty, a hostile document could be parsed ten times as often.
const PASSES: usize = 6;

/// What rustdoc turns on when it shows a comment.
const SHOWN: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// Versions of rustdoc differ in what they turn on when they look for tests, so that both ways must
/// find the same.
const TESTED: [Options; 2] = [SHOWN, Options::empty()];

/// A text of a document, edited so that it is inert wherever a paragraph is allowed. Text that
/// needs no edit stays as it was written. A text longer than [`LONGEST`] is returned unedited;
/// [`seal`] puts the comment that it becomes a part of into a code block.
pub(super) fn inert(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let Some(shown) = parsable(text) else {
        return Cow::Borrowed(text);
    };
    if !needs_look(&shown) {
        return shown;
    }
    let mut text = shown.into_owned();
    for _ in 0..PASSES {
        let edits = find(&text);
        if edits.is_empty() {
            break;
        }
        text = apply(&text, edits);
        text.truncate(text.trim_end().len());
    }
    close(&mut text);
    Cow::Owned(if is_inert(&text) { text } else { plain(&text) })
}

/// A text of a document as one line, for use inside a paragraph.
pub(super) fn inline(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut text = words.next().unwrap_or_default().to_owned();
    for word in words {
        text.push(' ');
        text.push_str(word);
    }
    let line = inert(&text);
    if parsable(&line).is_some() && is_one_paragraph(&line) {
        line.into_owned()
    } else {
        plain(&text)
    }
}

/// A whole comment as it is written into a file. The texts in it are inert by themselves; this is
/// the last look at all of them together.
pub(super) fn seal(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let Some(shown) = parsable(text) else {
        return Cow::Owned(fenced(text));
    };
    if !needs_look(&shown) || is_inert(&shown) {
        shown
    } else {
        Cow::Owned(plain(&shown))
    }
}

/// The paragraph that a text begins with, on one line; none if it begins with something else.
pub(super) fn first_paragraph(text: &str) -> Option<String> {
    parsable(text)?;
    let mut events = Parser::new_ext(text, SHOWN).into_offset_iter();
    let (Event::Start(Tag::Paragraph), range) = events.next()? else {
        return None;
    };
    // A definition of a link may come before the first paragraph.
    let paragraph = text.get(range.clone()).filter(|_| range.start == 0)?;
    let lines = paragraph.lines().map(|line| {
        let line = line.trim();
        // A backslash at the end of a line breaks it, and would escape what follows.
        line.strip_suffix('\\').unwrap_or(line)
    });
    Some(lines.collect::<Vec<_>>().join(" "))
}

/// Whether another sentence can follow a text in the same paragraph.
pub(super) fn ends_in_a_sentence(text: &str) -> bool {
    if !text.ends_with(['.', '!', '?']) || parsable(text).is_none() {
        return false;
    }
    let blocks = Parser::new_ext(text, SHOWN).into_offset_iter();
    let (mut depth, mut last) = (0_usize, None);
    for (event, range) in blocks {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    last = matches!(tag, Tag::Paragraph).then_some(range);
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let paragraph = last.and_then(|range| text.get(range)).unwrap_or_default();
    // A paragraph of several lines, or one that begins with markup, may be a list without its
    // signs: it stays by itself.
    paragraph.trim().lines().count() == 1 && paragraph.starts_with(char::is_alphabetic)
}

/// A text as it is shown, if it is short enough to be parsed ([`LONGEST`]).
fn parsable(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim();
    let is_short = |text: &str| text.len() <= LONGEST;
    is_short(text)
        .then(|| visible(text))
        .filter(|shown| is_short(shown))
}

/// Removes what a comment must not contain: carriage returns and other control characters, marks
/// that turn the direction of a text, and characters without a width that join nothing. Tabs become
/// spaces.
///
/// The first line is not indented: rustdoc takes away what all lines are indented by, and lines
/// that were too far in to begin anything would then begin a block.
fn visible(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.contains(|found| found != '\n' && is_hidden(found)) {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    push_visible(text, &mut result);
    let start = result.len() - result.trim_start().len();
    result.drain(..start);
    result.truncate(result.trim_end().len());
    Cow::Owned(result)
}

fn push_visible(text: &str, result: &mut String) {
    let (mut before, mut column) = ('\n', 0);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => continue,
            '\t' => {
                let width = TAB - column % TAB;
                result.extend(std::iter::repeat_n(' ', width));
                column += width;
            }
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                result.push('\n');
                column = 0;
            }
            hidden if is_hidden(hidden) && !quoting::joins(hidden, before) => continue,
            other => {
                result.push(other);
                column += 1;
            }
        }
        before = character;
    }
}

/// A tab leads to the next column that is a multiple of this (CommonMark, section 2.2).
const TAB: usize = 4;

/// Whether a text has any sign of what would have to be edited. Most have none, and are not parsed.
/// One or two backticks or tildes are none: what they change is only how a text looks.
fn needs_look(text: &str) -> bool {
    text.contains(['<', '[', ']'])
        || text.contains("://")
        || text.contains("  \n")
        || may_have_code_block(text)
}

/// Whether rustdoc does nothing with a text but show it.
fn is_inert(text: &str) -> bool {
    let has_code = |options| {
        Parser::new_ext(text, options).any(
            |event| matches!(event, Event::Start(Tag::CodeBlock(kind)) if !is_shown_only(&kind)),
        )
    };
    let parser = Parser::new_ext(text, SHOWN);
    let definitions_are_live = parser
        .reference_definitions()
        .iter()
        .all(|(_, definition)| is_live(&definition.dest));
    let is_markup = |event: Event<'_>| match event {
        Event::Html(_) | Event::InlineHtml(_) => false,
        Event::Start(Tag::HtmlBlock | Tag::Image { .. }) => false,
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            ..
        }) => link_type == LinkType::Email || is_live(&dest_url) || is_path(&dest_url),
        _ => true,
    };
    let has_live_code = may_have_code_block(text) && TESTED.into_iter().any(has_code);
    !has_live_code && definitions_are_live && parser.into_iter().all(is_markup)
}

/// Whether a text has what every block of code begins with: a fence, or four spaces.
fn may_have_code_block(text: &str) -> bool {
    ["```", "~~~", "    "]
        .into_iter()
        .any(|start| text.contains(start))
}

/// Whether rustdoc only shows a code block.
fn is_shown_only(kind: &CodeBlockKind<'_>) -> bool {
    matches!(kind, CodeBlockKind::Fenced(label) if is_other_language(label))
}

/// The labels that code blocks of a document keep. A block with any other label becomes one of
/// text: rustdoc takes blocks without a label for Rust, some labels are instructions to it, and the
/// next version may know more of them. It shows all other languages alike.
const LANGUAGES: [&str; 46] = [
    "bash",
    "c",
    "c#",
    "c++",
    "console",
    "cpp",
    "csharp",
    "css",
    "csv",
    "curl",
    "dart",
    "diff",
    "go",
    "graphql",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "json5",
    "jsonc",
    "jsx",
    "kotlin",
    "markdown",
    "md",
    "objc",
    "perl",
    "php",
    "plaintext",
    "powershell",
    "python",
    "ruby",
    "sh",
    "shell",
    "sql",
    "swift",
    "text",
    "toml",
    "ts",
    "txt",
    "typescript",
    "xml",
    "yaml",
    "yml",
];

fn is_other_language(label: &str) -> bool {
    LANGUAGES.contains(&label.to_ascii_lowercase().as_str())
}

/// Whether a reader may follow a link: to a page, to a mailbox, or to a place in the same text.
fn is_live(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let is_known = |scheme: &str| {
        ["http", "https", "mailto"]
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known))
    };
    address.starts_with('#') || scheme.is_some_and(is_known)
}

/// Whether the address of a link is the path of a Rust item, as in links that the generator writes.
fn is_path(address: &str) -> bool {
    let is_word = |part: &str| {
        let part = part.strip_prefix("r#").unwrap_or(part);
        part.starts_with(|first: char| first.is_alphabetic() || first == '_')
            && part
                .chars()
                .all(|character| character.is_alphanumeric() || character == '_')
    };
    address.split("::").all(is_word)
}

fn is_one_paragraph(line: &str) -> bool {
    let is_whole = |options| {
        let parser = Parser::new_ext(line, options);
        let has_definitions = parser.reference_definitions().iter().next().is_some();
        let blocks = |event: &Event<'_>| matches!(event, Event::Start(tag) if is_block(tag));
        let blocks: Vec<Event<'_>> = parser.into_iter().filter(blocks).collect();
        !has_definitions && matches!(blocks.as_slice(), [Event::Start(Tag::Paragraph)])
    };
    line.is_empty() || TESTED.into_iter().all(is_whole)
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// Ends a code block that goes on to the end of the text, so that it does not take what follows.
fn close(text: &mut String) {
    let mut open = None;
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(text, SHOWN).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    let is_fenced = matches!(tag, Tag::CodeBlock(CodeBlockKind::Fenced(_)));
                    open = is_fenced.then_some(range);
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let Some(block) = open.and_then(|range| text.get(range)) else {
        return;
    };
    let fence = fence_of(block).to_owned();
    let is_end = |line: &str| {
        let signs = line.trim_start_matches(' ');
        let indent = line.len() - signs.len();
        // With more than three spaces a line is code.
        indent < 4
            && signs.starts_with(&fence)
            && signs.trim_end().chars().all(|sign| fence.contains(sign))
    };
    let is_closed = block.lines().skip(1).last().is_some_and(is_end);
    if !is_closed {
        text.push('\n');
        text.push_str(&fence);
    }
}

/// The signs that a fenced block begins with.
fn fence_of(block: &str) -> &str {
    let sign = block.chars().next().unwrap_or('`');
    let length = block.len() - block.trim_start_matches(sign).len();
    block.get(..length).unwrap_or_default()
}

/// A text as it is, in a code block that nothing in it can end.
fn fenced(text: &str) -> String {
    let fence = fence_for(text);
    let text = text.trim_matches('\n');
    let mut block = String::with_capacity(text.len() + 2 * fence.len() + "text\n\n".len());
    block.push_str(&fence);
    block.push_str("text\n");
    push_visible(text, &mut block);
    block.push('\n');
    block.push_str(&fence);
    block
}

/// A fence that is longer than any in the text.
fn fence_for(text: &str) -> String {
    // Between two signs there may be some that will be removed.
    let signs = || {
        text.chars()
            .filter(|sign| *sign == '\n' || !is_hidden(*sign))
    };
    let (backticks, tildes) = (longest_run(signs(), '`'), longest_run(signs(), '~'));
    let (sign, longest) = if tildes < backticks && backticks > LONGEST_NO_FENCE {
        ("~", tildes)
    } else {
        ("`", backticks)
    };
    sign.repeat(longest.max(LONGEST_NO_FENCE) + 1)
}

/// The longest run of backticks or tildes that is not a fence yet: CommonMark asks for three at
/// least (section 4.5).
const LONGEST_NO_FENCE: usize = 2;

/// A text without any markup: every sign that could be one is escaped, and no line is indented.
fn plain(text: &str) -> String {
    let mut result = String::with_capacity(text.len() * 2);
    for (index, line) in visible(text).lines().enumerate() {
        if index > 0 {
            result.push('\n');
        }
        for character in line.trim().chars() {
            if character.is_ascii_punctuation() && !",;:'\"?/%$@".contains(character) {
                result.push('\\');
            }
            result.push(character);
        }
    }
    result
}

#[cfg(test)]
mod tests;
