//! The options that choose operations of a document.

use clap::Args;
use generator::filter::{By, Filter, Selector};

use crate::failure::Failure;

/// Which operations are generated: those that any `--include` names, or all, without those that any `--exclude` names.
#[derive(Debug, Args)]
#[command(next_help_heading = "Which operations are generated (what only others use is left out)")]
pub(crate) struct Selection {
    /// Generate the operations with this tag
    #[arg(long, value_name = "TAG")]
    include_tag: Vec<String>,
    /// Generate the operations whose path is so: `*` stands for a part of a segment, `**` for anything
    #[arg(long, value_name = "PATTERN")]
    include_path: Vec<String>,
    /// Generate the operation with this `operationId`
    #[arg(long, value_name = "ID")]
    include_operation: Vec<String>,
    /// Generate the operations with this method
    #[arg(long, value_name = "METHOD")]
    include_method: Vec<String>,
    /// Leave out the operations with this tag
    #[arg(long, value_name = "TAG")]
    exclude_tag: Vec<String>,
    /// Leave out the operations whose path is so
    #[arg(long, value_name = "PATTERN")]
    exclude_path: Vec<String>,
    /// Leave out the operation with this `operationId`
    #[arg(long, value_name = "ID")]
    exclude_operation: Vec<String>,
    /// Leave out the operations with this method
    #[arg(long, value_name = "METHOD")]
    exclude_method: Vec<String>,
}

impl Selection {
    /// The filter that they make.
    ///
    /// # Errors
    /// A value can name nothing.
    pub(crate) fn filter(&self) -> Result<Filter, Failure> {
        Ok(Filter {
            include: selectors([
                (By::Tag, &self.include_tag),
                (By::Path, &self.include_path),
                (By::Operation, &self.include_operation),
                (By::Method, &self.include_method),
            ])?,
            exclude: selectors([
                (By::Tag, &self.exclude_tag),
                (By::Path, &self.exclude_path),
                (By::Operation, &self.exclude_operation),
                (By::Method, &self.exclude_method),
            ])?,
        })
    }
}

fn selectors(lists: [(By, &Vec<String>); 4]) -> Result<Vec<Selector>, Failure> {
    let all = lists
        .into_iter()
        .flat_map(|(by, texts)| texts.iter().map(move |text| (by, text)));
    all.map(|(by, text)| Selector::new(by, text, None).map_err(Failure::new))
        .collect()
}
