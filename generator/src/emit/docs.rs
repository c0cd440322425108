//! Documentation comments: what the document says of an item in words, and what the generator adds.
//!
//! In: [`Docs`] and sentences. Out: a [`Comment`], whose text is sealed when it is written, after
//! everything was put together. Whatever comes from a document goes into a comment as inert
//! CommonMark or as a code span. Nothing is re-wrapped.

use std::borrow::Cow;

use super::markdown::{ends_in_a_sentence, first_paragraph, inert, inline, seal};
use crate::ir::{Api, Docs};
pub(super) use crate::quoting::code_span as code;
use crate::quoting::is_hidden;

/// The text of a documentation comment: paragraphs with blank lines between.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Comment {
    text: String,
}

impl Comment {
    /// A comment of one paragraph, which the generator writes.
    pub(super) fn new(paragraph: impl AsRef<str>) -> Self {
        Self::default().paragraph(paragraph)
    }

    /// What the document says of an item: summary, description, remarks, and where there is more.
    pub(super) fn of(docs: &Docs) -> Self {
        let mut comment = Self::default();
        let title = docs.summary.as_ref().or(docs.title.as_ref());
        let description = docs.description.as_deref().map(str::trim);
        if let Some(title) = title.filter(|title| !repeats(title, description)) {
            comment = comment.words(title);
        }
        if let Some(description) = description {
            comment = comment.words(description);
        }
        for remark in &docs.remarks {
            comment = comment.words(remark);
        }
        if let Some((address, text)) = &docs.external {
            comment = comment.paragraph(external(address, text.as_deref()));
        }
        comment
    }

    /// Adds a paragraph of the document.
    pub(super) fn words(self, text: &str) -> Self {
        self.paragraph(inert(text))
    }

    /// Adds a paragraph of the generator; what it quotes of the document is inert by itself.
    pub(super) fn paragraph(mut self, text: impl AsRef<str>) -> Self {
        let text = text.as_ref().trim();
        if !self.text.is_empty() && !text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(text);
        self
    }

    /// Adds paragraphs of the generator.
    pub(super) fn paragraphs(self, texts: &[String]) -> Self {
        texts.iter().fold(self, Self::paragraph)
    }

    /// Adds a list of lines below a sentence.
    pub(super) fn list(self, head: &str, items: impl Iterator<Item = String>) -> Self {
        let items: String = items.map(|item| format!("\n- {item}")).collect();
        self.paragraph(format!("{head}{items}"))
    }

    /// Adds all of another comment.
    pub(super) fn join(self, other: Self) -> Self {
        self.paragraph(other.text)
    }

    /// Adds what the keywords of a value say, in sentences that follow on as one paragraph.
    pub(super) fn sentences(mut self, sentences: &[String]) -> Self {
        if sentences.is_empty() {
            return self;
        }
        let sentences = sentences.join("\n");
        if ends_in_a_sentence(&self.text) {
            self.text.push('\n');
            self.text.push_str(&sentences);
            self
        } else {
            self.paragraph(sentences)
        }
    }

    /// Puts a label before the first paragraph: `404: Not there.` Before anything else it is a
    /// paragraph by itself, since the signs that a list or a code block begins with only count at
    /// the beginning of a line.
    pub(super) fn labelled(self, label: &str) -> Self {
        if self.text.is_empty() {
            return Self::new(label);
        }
        let text = format!("{label}: {}", self.text);
        let stays = |text: &str| first_paragraph(text).is_some();
        if stays(&self.text) && stays(&text) {
            Self { text }
        } else {
            Self::new(format!("{label}:")).paragraph(self.text)
        }
    }

    /// Whether there is nothing to say.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The paragraph that it begins with, on one line; none if it begins with something else.
    pub(super) fn first_paragraph(&self) -> Option<String> {
        first_paragraph(&self.text)
    }

    /// The paragraph that it begins with, or nothing if it begins with something else.
    pub(super) fn summary(&self) -> Self {
        self.first_paragraph().map_or_else(Self::default, Self::new)
    }

    /// The comment of the enclosing module, with lines that begin with `//!`.
    pub(super) fn inner(&self) -> String {
        let mut text = String::new();
        Self::write(&self.sealed(), "", "//!", &mut text);
        text
    }

    /// The text as it is written, in a comment or on a page: nothing in it is run or fetched,
    /// whatever was put together.
    pub(super) fn sealed(&self) -> Cow<'_, str> {
        seal(&self.text)
    }

    /// The same, of a comment that is not needed any more.
    pub(super) fn into_sealed(self) -> String {
        match self.sealed() {
            Cow::Borrowed(same) if same.len() == self.text.len() => self.text,
            sealed => sealed.into_owned(),
        }
    }

    /// How many bytes the lines of a sealed text have in a file, at most.
    pub(super) fn size(sealed: &str, indent: &str, mark: &str) -> usize {
        let lines = sealed.matches('\n').count() + 1;
        sealed.len() + lines * (indent.len() + mark.len() + " \n".len())
    }

    /// Adds the lines of a sealed text to a file.
    pub(super) fn write(sealed: &str, indent: &str, mark: &str, text: &mut String) {
        for line in sealed.split('\n') {
            let line = line.trim_end();
            text.push_str(indent);
            text.push_str(mark);
            if !line.is_empty() {
                text.push(' ');
                text.push_str(line);
            }
            text.push('\n');
        }
    }
}

/// The same without a title or summary that only repeats the name of the item.
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

/// Where there is more to read. Text that is no address, or cannot be put between brackets, is
/// shown as it is.
fn external(address: &str, text: Option<&str>) -> String {
    let is_address = |address: &str| {
        let scheme = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"));
        scheme.is_some()
            && address
                .chars()
                .all(|sign| !sign.is_whitespace() && !is_hidden(sign) && !"<>\\`".contains(sign))
    };
    let address = address.trim();
    let address = if is_address(address) {
        format!("<{address}>")
    } else {
        code(address)
    };
    match text.map(inline).filter(|text| !text.is_empty()) {
        Some(text) => format!("{text}: {address}"),
        None => format!("See {address}."),
    }
}

/// The title of an API as one line; there is always one.
pub(super) fn title(api: &Api) -> String {
    let title = line(&api.title);
    if title.is_empty() {
        "Untitled API".to_owned()
    } else {
        title
    }
}

/// A text of the document as one line.
pub(super) fn line(text: &str) -> String {
    inline(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(text: &str) -> Comment {
        Comment::of(&Docs {
            description: Some(text.into()),
            ..Docs::default()
        })
    }

    #[test]
    fn what_keywords_say_follows_a_sentence_and_nothing_else() {
        let said = |text: &str| described(text).sentences(&["At most 3.".to_owned()]).text;
        assert_eq!(said("The name."), "The name.\nAt most 3.");
        assert_eq!(
            said("A name\n\nThe name."),
            "A name\n\nThe name.\nAt most 3."
        );
        assert_eq!(said("name_param"), "name_param\n\nAt most 3.");
        assert_eq!(said("- The name."), "- The name.\n\nAt most 3.");
        assert_eq!(said("- One\nand more."), "- One\nand more.\n\nAt most 3.");
        assert_eq!(said("~~~\na\n\nb."), "~~~text\na\n\nb.\n~~~\n\nAt most 3.");
        assert_eq!(said(""), "At most 3.");
    }

    #[test]
    fn a_title_is_not_said_twice() {
        let docs = Docs {
            title: Some("List pets".into()),
            description: Some("List pets of a shop.".into()),
            ..Docs::default()
        };
        assert_eq!(Comment::of(&docs).text, "List pets of a shop.");
    }

    #[test]
    fn a_label_is_never_part_of_other_markup() {
        let labelled = |text: &str| described(text).labelled("200").text;
        assert_eq!(labelled(""), "200");
        assert_eq!(labelled("Fine\nand good"), "200: Fine\nand good");
        assert_eq!(labelled("```\na\n```\nb"), "200:\n\n```text\na\n```\nb");
        assert_eq!(labelled("- a"), "200:\n\n- a");
        assert_eq!(labelled("# a"), "200:\n\n# a");
        assert_eq!(labelled("a | b\n-- | --"), "200:\n\na | b\n-- | --");
        assert_eq!(
            labelled("[a]: https://a.example\nb"),
            "200:\n\n[a]: https://a.example\nb"
        );
    }

    #[test]
    fn what_was_put_together_is_sealed() {
        let comment = Comment::new("200: ```\nx\n```\nlet x;");
        assert_eq!(
            comment.inner(),
            "//! 200: \\`\\`\\`\n//! x\n//! \\`\\`\\`\n//! let x;\n"
        );
    }

    #[test]
    fn more_to_read_is_a_link_or_shown() {
        assert_eq!(
            external("https://a.example/b", None),
            "See <https://a.example/b>."
        );
        assert_eq!(
            external("https://a.example/a\rb", None),
            "See `https://a.example/a\\rb`."
        );
        assert_eq!(
            external("javascript:x", Some("# More")),
            "\\# More: `javascript:x`"
        );
    }
}
