//! What a review says of one API, as far as there is room.
//!
//! In: the changes of an API, and the room that is left. Out: each part whole, or a line that
//! counts what it would have shown. Absent: how a part is written.

use super::{code, descriptions, folded, in_full};
use crate::compare::change::{ApiReview, Review};
use crate::compare::render::group::{self, Section};
use crate::compare::render::{counts, plural};

/// The length of a review, in bytes, up to which parts are written. A large forge takes 65,536
/// characters in a comment, and what posts the comment can add some lines of its own. The gravest
/// parts get their room first; of a part for which there is none, only a count is shown. It must be
/// well above [`MOST`](super::MOST), so that what is begun below that usually fits.
///
/// A review with all changes has no such end: it is for a file or a summary of a run, and who asks
/// for it wants nothing counted.
pub(super) const LONGEST: usize = 60_000;

/// A part of what a review says of one API, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Section(Section),
    Descriptions,
}

impl Part {
    pub(super) const ALL: [Self; 5] = [
        Self::Section(Section::ALL[0]),
        Self::Section(Section::ALL[1]),
        Self::Section(Section::ALL[2]),
        Self::Section(Section::ALL[3]),
        Self::Descriptions,
    ];

    /// What stands instead of a part for which there is no room.
    fn left_out(self, api: &ApiReview) -> String {
        let (count, title) = match self {
            Self::Section(section) => {
                let partition = group::partition(api, section);
                let count = partition.independent.len() + partition.following.len();
                (plural(count, "change"), section.title())
            }
            Self::Descriptions => (plural(api.words.len(), "description"), "with other words"),
        };
        format!("{title}: {count}, left out here; `cargo xtask diff --all` shows them.\n\n")
    }

    fn is_empty(self, api: &ApiReview) -> bool {
        match self {
            Self::Section(section) => {
                let partition = group::partition(api, section);
                partition.independent.is_empty() && partition.following.is_empty()
            }
            Self::Descriptions => api.words.is_empty() && api.unread.is_empty(),
        }
    }
}

/// What a review says of one API.
pub(super) struct Page<'a> {
    api: &'a ApiReview,
    heading: String,
    parts: Vec<(Part, String)>,
}

impl<'a> Page<'a> {
    /// The page without the texts of its parts.
    pub(super) fn new(review: &Review, api: &'a ApiReview) -> Self {
        let name = if api.module.is_empty() {
            format!("{} → {}", code(&review.titles.0), code(&review.titles.1))
        } else {
            code(&api.module)
        };
        let parts = Part::ALL.into_iter().filter(|part| !part.is_empty(api));
        Self {
            api,
            heading: format!("#### {name}: {}\n\n", counts(api)),
            parts: parts.map(|part| (part, part.left_out(api))).collect(),
        }
    }

    pub(super) fn length(&self) -> usize {
        let parts = self.parts.iter().map(|(_, text)| text.len());
        self.heading.len() + parts.sum::<usize>()
    }

    /// Writes a part if there is room for it, or in full if all is asked for. Returns how much room
    /// is left.
    pub(super) fn write(&mut self, part: Part, left: usize, all: bool) -> usize {
        let Some((_, text)) = self.parts.iter_mut().find(|(of, _)| *of == part) else {
            return left;
        };
        let mut page = Text {
            all,
            before: LONGEST.saturating_sub(left),
            text: String::new(),
        };
        match part {
            Part::Section(section) if section.is_grave() => in_full(self.api, section, &mut page),
            Part::Section(section) => folded(self.api, section, &mut page),
            Part::Descriptions => descriptions(self.api, &mut page),
        }
        match (left + text.len()).checked_sub(page.text.len()) {
            Some(left) => {
                *text = page.text;
                left
            }
            None if all => {
                *text = page.text;
                0
            }
            None => left,
        }
    }

    pub(super) fn text(&self) -> String {
        let parts = self.parts.iter().map(|(_, text)| text.as_str());
        std::iter::once(self.heading.as_str())
            .chain(parts)
            .collect()
    }
}

/// The text of a part that grows.
pub(super) struct Text {
    /// Everything, however much there is.
    all: bool,
    /// The length of the rest of the review, in bytes.
    before: usize,
    text: String,
}

impl Text {
    pub(super) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Whether the review is longer than so many bytes; never if all is asked for.
    pub(super) fn exceeds(&self, length: usize) -> bool {
        !self.all && self.before + self.text.len() > length
    }

    /// Whether all is asked for.
    pub(super) fn has_all(&self) -> bool {
        self.all
    }

    /// A bound, or none if all is asked for.
    pub(super) fn most(&self, usual: usize) -> usize {
        if self.all { usize::MAX } else { usual }
    }
}
