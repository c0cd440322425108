//! The arguments of the commands that bring a vendor's change into the repository and out to users.

use std::path::PathBuf;

use clap::Args;

use super::DiffFormat;

/// Take a vendor's new page or document, and say what it changes
///
/// FILE is a Markdown page, YAML or JSON. It must generate with the overlays that `specs/codegen.toml` names
/// before anything is written; then it is kept byte for byte in `specs/`, with the files beside it that it refers
/// to, `generated/` and the locks are written, and the review is shown as `diff` shows it. If anything fails,
/// everything stays as it was. An overlay action that matches another number of places than it says is an error;
/// one that is needless now is a warning with the advice to delete it. An API that has no document yet gets its
/// first one this way. Of an API with several pages it replaces the page that has one of its operations; if none has,
/// it is added as a page.
///
/// Below the review stands each file that is written, replaced or removed; it goes to the standard error if the
/// review is not text. A file to which the document refers is put into the folder of its API or below it, and
/// replaces only a file that the document used before. What another API uses as well changes that API, and the
/// review covers it. Documents of other APIs, overlays, `codegen.toml`, the locks and every other file are never
/// replaced. If an update is killed while it writes, `codegen` says so, and the same update has to be run again.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask update shop new-page.md --date 2026-07-20
  cargo xtask update shop openapi.json --source https://example.com/openapi.json --date 2026-07-20
  cargo xtask update shop new-page.md --dry-run --format markdown"
)]
pub(crate) struct Update {
    /// The API (a module of `specs/codegen.toml`)
    #[arg(value_name = "API")]
    pub(crate) api: String,
    /// The new page or document
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// When it was published, for `specs/specs.lock`
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(crate) date: Option<String>,
    /// Where it was published, for `specs/specs.lock` [default: what stands there]
    #[arg(long, value_name = "TEXT")]
    pub(crate) source: Option<String>,
    /// Show the review and the files that would be written, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How the review is shown: `text`, `markdown`, `json` or `html`; all but `text` have the standard output to themselves
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_possible_values = true
    )]
    pub(crate) format: DiffFormat,
    /// Show every change and every finding
    #[arg(long)]
    pub(crate) all: bool,
    /// The folder that holds `specs/` and `generated/` [default: the nearest one above the current folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

/// Say why an item is as it is: where it comes from, what overlays did to it, and what made its type and its name
///
/// NAME is a Rust path (with or without the crate and `types`), an operation by its method, its operationId or
/// `POST /path`, or a place as a pointer. Put the API before it if several have it: `shop::`, `shop#/`.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask explain shop::Product::price
  cargo xtask explain list_products
  cargo xtask explain 'POST /v1/orders'
  cargo xtask explain 'shop#/components/schemas/Product'
  cargo xtask explain Product --document shop.yaml"
)]
pub(crate) struct Explain {
    /// A Rust path, an operation, or a pointer
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    /// A document by itself, instead of those that `specs/codegen.toml` names
    #[arg(long, value_name = "FILE")]
    pub(crate) document: Option<PathBuf>,
    /// An overlay to apply to this document; may be given more than once, applied in order
    #[arg(long, value_name = "FILE", requires = "document")]
    pub(crate) overlay: Vec<PathBuf>,
    /// The folder that holds `specs/` [default: the nearest one above the current folder]
    #[arg(long, value_name = "DIR", conflicts_with = "document")]
    pub(crate) root: Option<PathBuf>,
}

/// Set the version of the generated crate, and write what the changelog says of it
///
/// Compares the working tree with the last state that users have: the newest tag `vX.Y.Z`, or, without one,
/// the commit that set the version. What breaks code raises the first number that is not zero (in 0.x the
/// second number), as cargo reads versions; what is new raises the number behind it, in 0.x the last one.
/// `specs/codegen.toml`, `generated/`, `Cargo.lock` and `CHANGELOG.md` are written; what stood there under
/// `[Unreleased]` becomes part of the new section. Commit and tag are yours to make.
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  cargo xtask bump --date 2026-07-20
  cargo xtask bump --dry-run
  cargo xtask bump --to 1.0.0
  cargo xtask bump --check           fail if something breaks that the version does not say"
)]
pub(crate) struct Bump {
    /// The version to set [default: the least that what changed asks for]
    #[arg(long, value_name = "VERSION")]
    pub(crate) to: Option<String>,
    /// Why a lower version than what changed asks for will do; stands in the changelog
    #[arg(long, value_name = "TEXT", requires = "to")]
    pub(crate) because: Option<String>,
    /// The revision that users have [default: the newest tag, or the commit that set the version]
    #[arg(long, value_name = "REV")]
    pub(crate) base: Option<String>,
    /// When it is released, for the changelog
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(crate) date: Option<String>,
    /// Show the version and the section, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Write nothing; fail if something breaks code and the version does not say so
    #[arg(long, conflicts_with_all = ["to", "date", "dry_run"])]
    pub(crate) check: bool,
    /// The folder that holds `specs/` and `generated/` [default: the nearest one above the current folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

/// A day as ISO 8601 writes it. TOML's dates have the same form, and its library is in the tree anyway.
fn date(text: &str) -> Result<String, String> {
    match text.parse() {
        Ok(toml::value::Datetime {
            date: Some(_),
            time: None,
            offset: None,
        }) => Ok(text.to_owned()),
        _ => Err("a date is written as in 2026-07-20".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn only_whole_days_that_exist_are_dates() {
        assert_eq!(date("2026-07-20").as_deref(), Ok("2026-07-20"));
        assert_eq!(date("2024-02-29").as_deref(), Ok("2024-02-29"));
        for text in [
            "",
            "2026-7-2",
            "2026-02-29",
            "2026-13-01",
            "2026-07-20T00:00:00",
            "2026-07-20T00:00:00Z",
            "12:00:00",
            " 2026-07-20",
            "20.07.2026",
        ] {
            assert!(date(text).is_err(), "{text}");
        }
    }
}
