//! The result of a comparison: reviews, changes, and how a change is judged.

use std::borrow::Cow;
use std::sync::Arc;

pub use super::judgement::{Grade, Judgement, Wire, WireCount, WireVerdict, Witness};
use super::rules::Rule;
use crate::source::Pointer;

/// The step of the version of the generated crate that a change asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Code that uses the crate is not affected.
    Patch,
    /// Code that compiles goes on compiling, and there is something new.
    Minor,
    /// Some code has to be changed.
    Major,
}

impl Verdict {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another name.
    Renamed,
    /// It differs.
    Changed,
}

impl ChangeKind {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
        }
    }
}

/// What a change means for one who uses the crate in one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing.
    None,
    /// There is more to use.
    Gains,
    /// The same code does something else.
    Differs,
    /// The code has to be changed.
    Breaks,
}

impl Effect {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Gains => "gains",
            Self::Differs => "differs",
            Self::Breaks => "breaks",
        }
    }
}

/// What a change means for those who use the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roles {
    /// Who makes the values that a request is made of.
    pub builds: Effect,
    /// Who looks at answers.
    pub reads: Effect,
    /// Who has a `match` over an enum.
    pub matches: Effect,
    /// Who implements `Transport`: sees routes, headers and bodies, never types.
    pub transports: Effect,
}

impl Roles {
    /// Nobody is concerned.
    pub const NOBODY: Self = Self {
        builds: Effect::None,
        reads: Effect::None,
        matches: Effect::None,
        transports: Effect::None,
    };

    /// Each role with what it does.
    pub fn each(self) -> [(&'static str, Effect); 4] {
        [
            ("builds a request", self.builds),
            ("reads a response", self.reads),
            ("matches an enum", self.matches),
            ("implements a transport", self.transports),
        ]
    }
}

/// What all changes together mean on the wire.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WireSummary {
    /// Clients of before with the server of after.
    pub old_clients: WireCount,
    /// Clients of after with the server of before.
    pub new_clients: WireCount,
}

impl WireSummary {
    fn of<'a>(changes: impl Iterator<Item = &'a Change>) -> Self {
        let mut summary = Self::default();
        for change in changes {
            summary.old_clients.add(change.wire.old_client.grade);
            summary.new_clients.add(change.new_client_grade());
        }
        summary
    }

    /// The worse of the two.
    pub fn verdict(self) -> WireVerdict {
        self.old_clients.verdict().max(self.new_clients.verdict())
    }
}

/// What a change comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CauseKind {
    /// The document differs.
    Document,
    /// An overlay differs.
    Overlay,
    /// An option differs.
    Options,
    /// The filter differs: both documents have the place, and one of the two states leaves it out.
    Filter,
    /// The generator decides it by rules of its own, as for a name that is taken.
    Generator,
}

impl CauseKind {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Overlay => "overlay",
            Self::Options => "options",
            Self::Filter => "filter",
            Self::Generator => "generator",
        }
    }
}

/// A place in one of the two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLocation {
    /// The place in the document.
    pub pointer: Pointer,
    /// The file that it is written in.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one.
    pub column: usize,
    /// Whether what changed is itself there; otherwise this is where it would be.
    pub exact: bool,
    /// The first lines of the value there; a last one that is an ellipsis stands for the others.
    pub excerpt: Vec<Line>,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, counted from one.
    pub number: usize,
    /// Its text; a very long one is shortened.
    pub text: String,
}

/// Why something changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// What it comes from.
    pub kind: CauseKind,
    /// The place before.
    pub old: Option<SourceLocation>,
    /// The place after.
    pub new: Option<SourceLocation>,
}

/// Another name of a type, by which some of its users know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherName {
    /// Its Rust path.
    pub path: String,
    /// The methods of the operations that use the type by this name.
    pub operations: Arc<[String]>,
}

/// One change.
#[derive(Debug, Clone)]
pub struct Change {
    /// The rule that judges it.
    pub rule: &'static Rule,
    /// The type, operation or client that it belongs to, as a Rust path.
    pub item: String,
    /// The item or member itself, as a Rust path.
    pub path: String,
    /// Its text in the old state: a Rust type, a name, or words.
    pub before: Option<String>,
    /// Its text in the new state.
    pub after: Option<String>,
    /// Who notices it.
    pub roles: Roles,
    /// What the wire sees of it.
    pub wire: Wire,
    /// Where it comes from.
    pub cause: Cause,
    /// The methods of the operations that it affects; for what is gone, the old ones.
    pub operations: Arc<[String]>,
    /// The other names of the changed type: a document may write an equal type in several places.
    pub other_names: Arc<[OtherName]>,
    /// How to adapt code: what the rule says, or more where that depends on the change. Empty if
    /// there is nothing to adapt.
    pub hint: Cow<'static, str>,
    /// Whether it follows from another change, which says it all: a type without a name of its own
    /// whose place is new or gone, a type that only operations use that are new or gone themselves,
    /// a name that shares its type with others than before, or a name that is made of the name of
    /// a type that has another one.
    pub follows: bool,
    /// Whether what is new was allowed before, with other values: a key that was one of the keys
    /// that a type does not list.
    pub was_allowed: bool,
}

impl Change {
    /// What it weighs.
    pub fn verdict(&self) -> Verdict {
        self.rule.verdict
    }

    /// Whether it only adds something. An old server lacks every addition, so this is not counted
    /// against new clients. It does not lack what was allowed before.
    pub fn only_adds(&self) -> bool {
        self.rule.kind == ChangeKind::Added && self.verdict() < Verdict::Major && !self.was_allowed
    }

    /// How a new client gets on with an old server, additions aside.
    pub fn new_client_grade(&self) -> Grade {
        if self.only_adds() {
            Grade::Works
        } else {
            self.wire.new_client.grade
        }
    }

    /// The worse grade of the two kinds of clients, additions aside.
    pub fn worst_grade(&self) -> Grade {
        self.wire.old_client.grade.max(self.new_client_grade())
    }
}

/// A description that has other words than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordChange {
    /// The item that it describes, as a Rust path.
    pub path: String,
    /// The keyword: `title`, `summary`, `description`, `examples` or `externalDocs`.
    pub keyword: &'static str,
    /// The old words; empty if there were none.
    pub before: String,
    /// The new words; empty if there are none.
    pub after: String,
}

/// A keyword without effect on the client whose value differs somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadKeyword {
    /// Its name.
    pub keyword: String,
    /// Where it differs.
    pub places: Vec<Pointer>,
}

/// The changes of one API.
#[derive(Debug, Clone)]
pub struct ApiReview {
    /// Its module; empty for an API that stands alone.
    pub module: String,
    /// How it differs, what matters first.
    pub changes: Vec<Change>,
    /// Titles, descriptions, examples and links with other words.
    pub words: Vec<WordChange>,
    /// Keywords that have no effect on the client and differ.
    pub unread: Vec<UnreadKeyword>,
    /// How many operations and types there were, and are.
    pub sizes: Sizes,
}

impl ApiReview {
    /// What its changes mean on the wire.
    pub fn wire(&self) -> WireSummary {
        WireSummary::of(self.changes.iter())
    }

    /// Whether there is anything to say of it.
    pub fn has_differences(&self) -> bool {
        !self.changes.is_empty() || !self.words.is_empty() || !self.unread.is_empty()
    }
}

/// How large an API is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Operations before and after.
    pub operations: (usize, usize),
    /// Types before and after.
    pub types: (usize, usize),
}

/// The comparison of two states of a crate.
#[derive(Debug, Clone)]
pub struct Review {
    /// What was compared, in words for people.
    pub titles: (String, String),
    /// Every API that is in either, in their order.
    pub apis: Vec<ApiReview>,
}

impl Review {
    /// All changes, API by API.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.apis.iter().flat_map(|api| &api.changes)
    }

    /// The first change of the greatest weight: the one that decides.
    pub fn decisive(&self) -> Option<&Change> {
        self.changes()
            .fold(None, |best: Option<&Change>, change| match best {
                Some(best) if best.verdict() >= change.verdict() => Some(best),
                _ => Some(change),
            })
    }

    /// What all changes together weigh; `None` if there is nothing but wording, or nothing at all.
    pub fn verdict(&self) -> Option<Verdict> {
        let wording = self
            .apis
            .iter()
            .any(|api| !api.words.is_empty())
            .then_some(Verdict::Patch);
        self.changes().map(Change::verdict).max().or(wording)
    }

    /// Whether there is anything to say of it.
    pub fn has_differences(&self) -> bool {
        self.apis.iter().any(ApiReview::has_differences)
    }

    /// What all changes together mean on the wire.
    pub fn wire(&self) -> WireSummary {
        WireSummary::of(self.changes())
    }

    /// The first change of those that are worst on the wire; `None` if none fails.
    pub fn decisive_on_wire(&self) -> Option<&Change> {
        let worst = self.changes().map(Change::worst_grade).max()?;
        self.changes()
            .find(|change| worst > Grade::Works && change.worst_grade() == worst)
    }

    /// How many changes have this weight.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.changes()
            .filter(|change| change.verdict() == verdict)
            .count()
    }

    /// How many titles, descriptions, examples and links have other words.
    pub fn wording(&self) -> usize {
        self.apis.iter().map(|api| api.words.len()).sum()
    }
}
