//! What the generator is asked for: one API, its document, and the choices for it.
//!
//! Absent: reading files, which is the caller's, and understanding them, which is the pipeline's.

use crate::filter::Filter;
use crate::ir::Formats;
use crate::load::Files;
use crate::names::Naming;
use crate::source::File;

/// One API to generate: what becomes one module.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The module's name, a Rust identifier.
    pub module: String,
    /// The document: JSON, YAML, or a Markdown page with a fence.
    pub document: File,
    /// The names of further pages of the same API, beside the document. The document is the first
    /// page.
    pub pages: Vec<String>,
    /// Overlays, applied in this order.
    pub overlays: Vec<File>,
    /// Reads the files that the document refers to.
    pub files: Files,
    /// Whether a fault that is confined to one schema, parameter, response or operation becomes a
    /// warning. The place is then any JSON, or its operation is left out.
    pub lenient: bool,
    /// The names that earlier runs gave, and names that the user asks for.
    pub naming: Naming,
    /// Which formats of strings have a type, and which are text.
    pub formats: Formats,
    /// Which operations are generated.
    pub filter: Filter,
}
