//! What has to be edited in a CommonMark text: ranges of it, and what takes their places.
//!
//! One pass finds what a parser sees now. Edits can reveal more, so that the caller repeats it.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::{SHOWN, TESTED, fence_for, fence_of, is_live, is_shown_only, may_have_code_block};

/// A range of the text, and what takes its place.
pub(super) type Edit = (Range<usize>, String);

/// The edits that a text needs; none if it is inert.
pub(super) fn find(text: &str) -> Vec<Edit> {
    let parser = Parser::new_ext(text, SHOWN).into_offset_iter();
    let mut edits: Vec<Edit> = parser
        .reference_definitions()
        .iter()
        // A label with code could be that of a link which the generator writes.
        .filter(|(label, definition)| !is_live(&definition.dest) || label.contains('`'))
        .flat_map(|(_, definition)| definition_as_words(text, &definition.span))
        .collect();
    let mut pass = Pass::new(text);
    for (event, range) in TextMergeWithOffset::new(parser) {
        pass.take(&event, range);
    }
    edits.extend(pass.edits);
    if !edits.is_empty() || !may_have_code_block(text) {
        return edits;
    }
    // What only some versions of rustdoc would see as code.
    for options in TESTED {
        let mut pass = Pass::new(text);
        let events = Parser::new_ext(text, options).into_offset_iter();
        for (event, range) in TextMergeWithOffset::new(events) {
            pass.take_code(&event, range);
        }
        edits.extend(pass.edits);
    }
    edits
}

/// Makes edits, in the order of the text; one inside another gives way to the outer one.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
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

/// A backslash before the sign that something begins with, which then is only a sign.
fn before(range: &Range<usize>) -> Edit {
    (range.start..range.start, "\\".to_owned())
}

/// An image that is open.
struct Image {
    address: String,
    /// The text in its brackets so far.
    words: Option<Range<usize>>,
}

/// The definition of a link becomes a paragraph, which must not take the next definition along.
fn definition_as_words(text: &str, range: &Range<usize>) -> Vec<Edit> {
    let is_outside = text
        .get(..range.start)
        .is_some_and(|before| before.is_empty() || before.ends_with('\n'));
    let end = is_outside.then(|| (range.end..range.end, "\n".to_owned()));
    std::iter::once(before(range)).chain(end).collect()
}

/// A walk over the events of one text.
struct Pass<'t> {
    text: &'t str,
    edits: Vec<Edit>,
    /// The code block that is open, and its code so far.
    code: Option<(bool, Range<usize>, String)>,
    html: Option<Range<usize>>,
    links: usize,
    images: Vec<Image>,
}

impl<'t> Pass<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            edits: Vec::new(),
            code: None,
            html: None,
            links: 0,
            images: Vec::new(),
        }
    }

    fn slice(&self, range: &Range<usize>) -> &'t str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        self.take_code(event, range.clone());
        if !matches!(event, Event::End(TagEnd::Image)) {
            self.within_image(&range);
        }
        match event {
            Event::Start(Tag::HtmlBlock) => self.html = Some(range),
            Event::End(TagEnd::HtmlBlock) => self.html_block(),
            Event::InlineHtml(_) => {
                self.edits.push(before(&range));
                self.escape(range.start + 1..range.end, &['<', '>']);
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                self.links += 1;
                if *link_type != LinkType::Email && !is_live(dest_url) {
                    self.edits.push(before(&range));
                }
            }
            Event::End(TagEnd::Link) => self.links = self.links.saturating_sub(1),
            Event::Start(Tag::Image { dest_url, .. }) => self.images.push(Image {
                address: dest_url.to_string(),
                words: None,
            }),
            Event::End(TagEnd::Image) => self.image(range),
            Event::Text(_) if self.code.is_none() && self.html.is_none() => self.words(range),
            Event::HardBreak if self.slice(&range).starts_with(' ') => {
                // Two spaces at the end of a line would be lost; a backslash says the same.
                self.edits.push((range, "\\\n".to_owned()));
            }
            _ => {}
        }
    }

    /// Code blocks that rustdoc would compile are marked as text; indented ones get a fence.
    fn take_code(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                let is_indented = matches!(kind, CodeBlockKind::Indented);
                if !is_indented && !is_shown_only(kind) {
                    let first = self.slice(&range).split('\n').next().unwrap_or_default();
                    let label = range.start + fence_of(first).len()..range.start + first.len();
                    self.edits.push((label, "text".to_owned()));
                }
                self.code = Some((is_indented, range, String::new()));
            }
            Event::Text(text) => {
                if let Some((_, _, code)) = &mut self.code {
                    code.push_str(text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some((true, range, code)) = self.code.take() {
                    self.indented(&range, &code);
                }
            }
            _ => {}
        }
    }

    /// An indented block becomes a fenced one, in the list or quote around it.
    fn indented(&mut self, range: &Range<usize>, code: &str) {
        let line = self
            .text
            .get(..range.start)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |end| end + 1);
        let indent = self.slice(&(line..range.start));
        // Four columns are the indentation of the block; tabs are gone.
        let head = indent.strip_suffix("    ").unwrap_or(indent);
        // What the first line begins with may be the sign of a list item, which is not repeated
        // before the next one.
        let next: String = head
            .chars()
            .map(|sign| if sign == '>' { '>' } else { ' ' })
            .collect();
        let fence = fence_for(code);
        let mut block = format!("{fence}text\n");
        for line in code.trim_end_matches('\n').split('\n') {
            block.push_str(format!("{next}{line}").trim_end());
            block.push('\n');
        }
        block.push_str(&format!("{next}{fence}\n"));
        self.edits.push((line + head.len()..range.end, block));
    }

    /// Preformatted text becomes a code block; of any other HTML the brackets are shown.
    fn html_block(&mut self) {
        let Some(range) = self.html.take() else {
            return;
        };
        let block = self.slice(&range);
        let inner = block
            .trim()
            .strip_prefix("<pre>")
            .and_then(|rest| rest.strip_suffix("</pre>"));
        let is_outside = self
            .text
            .get(..range.start)
            .is_some_and(|before| before.is_empty() || before.ends_with('\n'));
        match inner {
            Some(inner) if is_outside => {
                let inner = inner.replace("<code>", "").replace("</code>", "");
                let block = super::fenced(inner.trim_end());
                self.edits.push((range, format!("{block}\n")));
            }
            _ => {
                let signs = block.match_indices('<');
                self.edits
                    .extend(signs.map(|(offset, _)| before(&(range.start + offset..range.end))));
            }
        }
    }

    /// A browser would fetch an image when the page is opened. It becomes a link, or its words
    /// where it is part of one.
    fn image(&mut self, range: Range<usize>) {
        let Some(Image { address, words }) = self.images.pop() else {
            return;
        };
        let words = words.map_or("", |words| self.slice(&words)).trim();
        let can_link = self.links == 0 && self.images.is_empty() && is_live(&address);
        let is_bare = !address.contains(|sign: char| sign.is_whitespace() || "<>\\".contains(sign));
        let instead = match (words.is_empty(), can_link) {
            (true, true) if is_bare => format!("<{address}>"),
            (true, _) => "image".to_owned(),
            (false, true) => self.slice(&range).trim_start_matches('!').to_owned(),
            (false, false) => words.to_owned(),
        };
        self.edits.push((range, instead));
    }

    fn within_image(&mut self, range: &Range<usize>) {
        if let Some(Image { words, .. }) = self.images.last_mut() {
            let start = words.as_ref().map_or(range.start, |words| words.start);
            *words = Some(start..range.end);
        }
    }

    /// Words that are not markup: brackets would be taken for paths of Rust items, and addresses
    /// are not links by themselves.
    fn words(&mut self, range: Range<usize>) {
        self.escape(range.clone(), &['[', ']']);
        if self.links == 0 {
            self.bare_addresses(range);
        }
    }

    fn escape(&mut self, range: Range<usize>, signs: &[char]) {
        for (offset, _) in self.slice(&range).match_indices(signs) {
            let at = range.start + offset;
            let text = self.text.get(..at).unwrap_or_default();
            let backslashes = text.len() - text.trim_end_matches('\\').len();
            // An even number of them are themselves escaped.
            if backslashes % 2 == 0 {
                self.edits.push(before(&(at..at)));
            }
        }
    }

    fn bare_addresses(&mut self, range: Range<usize>) {
        let slice = self.slice(&range);
        let mut from = 0;
        while let Some(found) = slice.get(from..).and_then(|rest| rest.find("http")) {
            let start = from + found;
            let length = address_length(slice.get(start..).unwrap_or_default());
            if length > 0 {
                let address = range.start + start..range.start + start + length;
                let link = format!("<{}>", self.slice(&address));
                self.edits.push((address, link));
            }
            from = start + length.max("http".len());
        }
    }
}

/// How many bytes of an address the text begins with; punctuation at its end belongs to the
/// sentence.
fn address_length(text: &str) -> usize {
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
    let trimmed = text
        .get(..end)
        .unwrap_or_default()
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '_']);
    if trimmed.len() > scheme {
        trimmed.len()
    } else {
        0
    }
}
