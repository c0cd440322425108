//! Which operations of a document are generated.
//!
//! In: selectors by tag, path, operation id and method. Out: whether an operation is kept. Absent:
//! reading operations, and what becomes of the schemas that only others use (`spec`).

mod pattern;

use crate::diagnostic::Place;
use crate::ir::Method;

pub use pattern::MAX_PATTERN;

/// What is generated of a document; everything by default.
///
/// An operation is kept if any selector of `include` names it, or if there is none, and no selector
/// of `exclude` does.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Names what is generated.
    pub include: Vec<Selector>,
    /// Names what is not.
    pub exclude: Vec<Selector>,
}

/// Names some operations.
#[derive(Debug, Clone)]
pub struct Selector {
    /// What it looks at.
    pub by: By,
    /// What it looks for.
    pub text: String,
    /// Where it is said, as findings show it; none for the command line.
    pub at: Option<Place>,
}

/// What a selector looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// One of the operation's tags, exactly.
    Tag,
    /// Its path as the document writes it: `*` stands for a part of a segment, `**` for anything.
    Path,
    /// Its `operationId`, exactly.
    Operation,
    /// Its method, in capitals or small letters.
    Method,
}

impl By {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Path => "path",
            Self::Operation => "operation",
            Self::Method => "method",
        }
    }
}

/// What a filter looks at in an operation. A request that the API sends has neither path nor
/// method.
#[derive(Debug, Clone, Default)]
pub struct Candidate<'d> {
    /// Its tags.
    pub tags: Vec<&'d str>,
    /// Its `operationId`.
    pub id: Option<&'d str>,
    /// Its path and its method.
    pub route: Option<(&'d str, Method)>,
}

/// Two selectors are equal if they name the same, wherever they are said.
impl PartialEq for Selector {
    fn eq(&self, other: &Self) -> bool {
        (self.by, &self.text) == (other.by, &other.text)
    }
}

impl Eq for Selector {}

impl PartialEq for Filter {
    fn eq(&self, other: &Self) -> bool {
        (&self.include, &self.exclude) == (&other.include, &other.exclude)
    }
}

impl Eq for Filter {}

impl Selector {
    /// A selector; the text of a path or a method is looked at.
    ///
    /// # Errors
    /// The text can name nothing.
    pub fn new(by: By, text: &str, at: Option<Place>) -> Result<Self, String> {
        let is_method = || {
            Method::ALL
                .iter()
                .any(|one| one.as_str().eq_ignore_ascii_case(text))
        };
        if text.is_empty() {
            return Err(format!("an empty text names no {}", by.word()));
        }
        if by == By::Method && !is_method() {
            let known: Vec<&str> = Method::ALL.iter().map(|one| one.as_str()).collect();
            return Err(format!(
                "`{text}` is no method; there are {}",
                known.join(", ")
            ));
        }
        if by == By::Path && !text.starts_with(['/', '*']) {
            return Err(format!(
                "the path `{text}` names nothing, since it begins with neither `/` nor `*`"
            ));
        }
        if by == By::Path && text.len() > MAX_PATTERN {
            return Err(format!("the path is longer than {MAX_PATTERN} bytes"));
        }
        Ok(Self {
            by,
            text: text.to_owned(),
            at,
        })
    }

    /// Whether it names an operation.
    pub fn names(&self, candidate: &Candidate<'_>) -> bool {
        match self.by {
            By::Tag => candidate.tags.contains(&self.text.as_str()),
            By::Operation => candidate.id == Some(self.text.as_str()),
            By::Path => candidate
                .route
                .is_some_and(|(path, _)| pattern::matches(&self.text, path)),
            By::Method => candidate
                .route
                .is_some_and(|(_, method)| method.as_str().eq_ignore_ascii_case(&self.text)),
        }
    }
}

impl Filter {
    /// Whether everything is generated.
    pub fn is_empty(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }

    /// All selectors, those of `include` first.
    pub fn selectors(&self) -> impl Iterator<Item = &Selector> {
        self.include.iter().chain(&self.exclude)
    }

    /// Whether an operation is generated.
    pub fn keeps(&self, candidate: &Candidate<'_>) -> bool {
        let is_named = |selectors: &[Selector]| selectors.iter().any(|one| one.names(candidate));
        (self.include.is_empty() || is_named(&self.include)) && !is_named(&self.exclude)
    }
}

/// How much a filter left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filtered {
    /// Operations.
    pub operations: usize,
    /// Webhooks.
    pub webhooks: usize,
    /// Components that only those use, or nothing.
    pub schemas: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selectors(all: &[(By, &str)]) -> Vec<Selector> {
        all.iter()
            .map(|(by, text)| Selector::new(*by, text, None).unwrap())
            .collect()
    }

    #[test]
    fn any_selector_keeps_an_operation_and_any_other_leaves_it_out() {
        let candidate = Candidate {
            tags: vec!["orders", "admin"],
            id: Some("getOrder"),
            route: Some(("/v1/orders/{id}", Method::Get)),
        };
        for (include, exclude, kept) in [
            (&[][..], &[][..], true),
            (&[(By::Tag, "orders")], &[], true),
            (&[(By::Tag, "Orders")], &[], false),
            (&[(By::Tag, "shop"), (By::Operation, "getOrder")], &[], true),
            (&[(By::Path, "/v1/**")], &[], true),
            (&[(By::Path, "/v1/*")], &[], false),
            (&[(By::Method, "get")], &[], true),
            (&[(By::Method, "POST")], &[], false),
            (&[], &[(By::Tag, "admin")], false),
            (&[(By::Tag, "orders")], &[(By::Method, "get")], false),
        ] {
            let filter = Filter {
                include: selectors(include),
                exclude: selectors(exclude),
            };
            assert_eq!(filter.keeps(&candidate), kept, "{include:?} {exclude:?}");
        }
    }

    #[test]
    fn a_selector_that_can_name_nothing_is_refused() {
        for (by, text) in [
            (By::Tag, ""),
            (By::Method, "fetch"),
            (By::Path, "v1/orders"),
        ] {
            assert!(Selector::new(by, text, None).is_err(), "{text:?}");
        }
        assert!(Selector::new(By::Path, &"/".repeat(MAX_PATTERN + 1), None).is_err());
    }
}
