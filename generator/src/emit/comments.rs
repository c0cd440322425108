//! Comments on their way into a file.
//!
//! What is printed is read as tokens once more, to be sure that it is Rust and to find the names in
//! it. As tokens, each line of a comment takes some hundred bytes. So a printed item has the number
//! of its comment, and the lines take its place when the item has been checked.

use std::cell::{Ref, RefCell};

use super::docs::Comment;

/// What a comment begins with, before the space that every line has and a number has not.
const MARK: &str = "///";

/// The comments of the items that are made together, each by its number.
#[derive(Debug, Default)]
pub(super) struct Comments {
    /// Those whose text has been asked for.
    sealed: RefCell<Vec<String>>,
    /// Those behind them. Items are also made for the sake of their names or signatures, and then
    /// nobody asks.
    waiting: RefCell<Vec<Comment>>,
    /// Whether no comment is kept, because only code is wanted.
    leaves_out: bool,
}

impl Comments {
    /// Leaves out every comment.
    pub(super) fn left_out() -> Self {
        Self {
            leaves_out: true,
            ..Self::default()
        }
    }

    /// The line in place of a comment; nothing if there is nothing to say.
    pub(super) fn line(&self, comment: &Comment, indent: &str) -> String {
        self.keep(comment)
            .map(|number| format!("{indent}{MARK}{number}\n"))
            .unwrap_or_default()
    }

    fn keep(&self, comment: &Comment) -> Option<usize> {
        if comment.is_empty() || self.leaves_out {
            return None;
        }
        let mut waiting = self.waiting.borrow_mut();
        waiting.push(comment.clone());
        Some(self.sealed.borrow().len() + waiting.len() - 1)
    }

    /// The texts of all comments.
    fn texts(&self) -> Ref<'_, [String]> {
        let waiting = self.waiting.take();
        let sealed = waiting.into_iter().map(Comment::into_sealed);
        self.sealed.borrow_mut().extend(sealed);
        Ref::map(self.sealed.borrow(), Vec::as_slice)
    }

    /// Adds text to another, with comments in the places of their numbers.
    pub(super) fn write(&self, laid: &str, text: &mut String) {
        let texts = self.texts();
        let lines = || {
            laid.split_inclusive('\n')
                .map(|line| (line, numbered(line, &texts)))
        };
        let size = lines().map(|(line, found)| match found {
            Some((indent, comment)) => Comment::size(comment, indent, MARK),
            None => line.len(),
        });
        let size: usize = size.sum();
        text.reserve(size);
        for (line, found) in lines() {
            match found {
                Some((indent, comment)) => Comment::write(comment, indent, MARK, text),
                None => text.push_str(line),
            }
        }
    }

    /// The first lines of a text, with comments in the places of their numbers; enough to see what
    /// it begins with.
    pub(super) fn head(&self, laid: &str) -> String {
        /// As many lines as `spacing::separate` looks at of what follows: the place of an alias,
        /// and the alias.
        const LINES: usize = 2;
        let texts = self.texts();
        let mut head = String::new();
        for line in laid.split_inclusive('\n').take(LINES) {
            match numbered(line, &texts) {
                Some((indent, comment)) => {
                    let first: Vec<&str> = comment.lines().take(LINES).collect();
                    Comment::write(&first.join("\n"), indent, MARK, &mut head);
                }
                None => head.push_str(line),
            }
        }
        head
    }
}

/// The indentation of a line that is the number of a comment, and that comment.
fn numbered<'l, 't>(line: &'l str, texts: &'t [String]) -> Option<(&'l str, &'t str)> {
    let written = line.trim_start();
    let number = written.strip_prefix(MARK)?;
    let indent = &line[..line.len() - written.len()];
    let comment = texts.get(number.trim_end().parse::<usize>().ok()?)?;
    Some((indent, comment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_takes_the_place_of_its_number() {
        let comments = Comments::default();
        let comment = Comment::new("One.").paragraph("Two.");
        assert_eq!(comments.line(&comment, "    "), "    ///0\n");
        let other = Comment::new("1");
        assert_eq!(comments.line(&other, ""), "///1\n");
        assert!(comments.line(&Comment::default(), "").is_empty());
        let mut text = "a\n".to_owned();
        let laid = "    ///0\n/// 1\nb(\"///1\");\n///1\n///7\n";
        comments.write(laid, &mut text);
        assert_eq!(
            text,
            "a\n    /// One.\n    ///\n    /// Two.\n/// 1\nb(\"///1\");\n/// 1\n///7\n"
        );
        assert_eq!(comments.head(laid), "    /// One.\n    ///\n/// 1\n");
    }
}
