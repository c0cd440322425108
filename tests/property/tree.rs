//! A document as a tree that can say more than JSON values can: keys may be repeated.

use std::fmt::Write;

use generator::load::{Kind, Node};

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    /// Anything that is written as it is: `null`, `true`, `12`, `1e400`.
    Plain(String),
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

/// How a tree is written down.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    /// JSON in one line.
    Dense,
    /// YAML in block style; keys and texts are quoted.
    Block,
}

impl Tree {
    /// What a document says.
    pub(crate) fn of(node: Node<'_>) -> Self {
        match node.kind() {
            Kind::Null => Self::Plain("null".to_owned()),
            Kind::Bool(value) => Self::Plain(value.to_string()),
            Kind::Number(number) => Self::Plain(number.to_string()),
            Kind::Text(text) => Self::Text(text.to_owned()),
            Kind::List => Self::List(node.items().map(Self::of).collect()),
            Kind::Map => Self::Map(
                node.entries()
                    .map(|(key, value)| (key.to_owned(), Self::of(value)))
                    .collect(),
            ),
        }
    }

    /// How many values there are, this one included.
    pub(crate) fn size(&self) -> usize {
        1 + match self {
            Self::Plain(_) | Self::Text(_) => 0,
            Self::List(items) => items.iter().map(Self::size).sum(),
            Self::Map(entries) => entries.iter().map(|(_, value)| value.size()).sum(),
        }
    }

    /// Does something with the value at this position, counted from above, in the order of the
    /// text.
    pub(crate) fn at<R>(
        &mut self,
        position: usize,
        work: impl FnOnce(&mut Self) -> R,
    ) -> Option<R> {
        let mut work = Some(work);
        self.find(&mut { position }, &mut |found| {
            work.take().map(|work| work(found))
        })
        .flatten()
    }

    fn find<R>(&mut self, left: &mut usize, work: &mut impl FnMut(&mut Self) -> R) -> Option<R> {
        if *left == 0 {
            return Some(work(self));
        }
        *left -= 1;
        match self {
            Self::Plain(_) | Self::Text(_) => None,
            Self::List(items) => items.iter_mut().find_map(|item| item.find(left, work)),
            Self::Map(entries) => entries
                .iter_mut()
                .find_map(|(_, value)| value.find(left, work)),
        }
    }

    /// The pointers of all values, in the order of positions.
    pub(crate) fn pointers(&self) -> Vec<String> {
        let mut all = Vec::new();
        self.collect("#".to_owned(), &mut all);
        all
    }

    fn collect(&self, here: String, all: &mut Vec<String>) {
        let below = |step: &str| format!("{here}/{}", step.replace('~', "~0").replace('/', "~1"));
        let children: Vec<(String, &Self)> = match self {
            Self::Plain(_) | Self::Text(_) => Vec::new(),
            Self::List(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| (below(&index.to_string()), item))
                .collect(),
            Self::Map(entries) => entries
                .iter()
                .map(|(key, value)| (below(key), value))
                .collect(),
        };
        all.push(here);
        for (pointer, child) in children {
            child.collect(pointer, all);
        }
    }

    /// The whole text of a file.
    pub(crate) fn write(&self, form: Form) -> String {
        let mut text = String::new();
        match form {
            Form::Dense => self.dense(&mut text),
            Form::Block => self.block(0, &mut text),
        }
        text
    }

    fn dense(&self, text: &mut String) {
        match self {
            Self::Plain(plain) => text.push_str(plain),
            Self::Text(content) => text.push_str(&quote(content)),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    item.dense(text);
                }
                text.push(']');
            }
            Self::Map(entries) => {
                text.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    let _ = write!(text, "{}{}:", if index > 0 { "," } else { "" }, quote(key));
                    value.dense(text);
                }
                text.push('}');
            }
        }
    }

    fn block(&self, depth: usize, text: &mut String) {
        let margin = "  ".repeat(depth);
        match self {
            Self::List(items) if !items.is_empty() => {
                for item in items {
                    let _ = write!(text, "\n{margin}- ");
                    item.block(depth + 1, text);
                }
            }
            Self::Map(entries) if !entries.is_empty() => {
                for (key, value) in entries {
                    let _ = write!(text, "\n{margin}{}: ", quote(key));
                    value.block(depth + 1, text);
                }
            }
            _ => self.dense(text),
        }
    }
}

/// A JSON string, which is also a YAML scalar in double quotes.
fn quote(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}
