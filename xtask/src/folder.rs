//! What is in an output folder.
//!
//! In: a path. Out: a [`FileSet`] of everything there that could be output. Symbolic links are
//! listed and never followed. Absent: writing, see `write`.

use std::fs;
use std::io;
use std::path::Path;

use generator::files::FileSet;

use crate::failure::Failure;
use crate::path::PathText;

/// What cargo and git put beside the output; neither output nor orphan.
pub(crate) const FOREIGN: [&str; 3] = ["Cargo.lock", "target", ".git"];

/// What the first line of a generated file contains.
const MARKER: &str = "@generated from an OpenAPI document";

/// Stands for content that can be no output, so that it always differs.
const NOT_TEXT: &str = "(not a text)\u{0}";

/// Reads a folder; one that does not exist is empty.
pub fn read(folder: &Path) -> Result<FileSet, Failure> {
    let mut present = FileSet::new();
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(present),
        Err(error) => return Err(Failure::io("read", folder, &error)),
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => {
            return Err(
                Failure::new(format!("`{}` is not a folder", folder.to_text()))
                    .help("symbolic links are not followed"),
            );
        }
    }
    collect(folder, "", &mut present)?;
    Ok(present)
}

/// The text of one file in a folder; `None` if there is none. The caller has looked for links on
/// the way to it.
pub(crate) fn text(folder: &Path, path: &str) -> Result<Option<String>, Failure> {
    let path = folder.join(path);
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(text_of(bytes))),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(Failure::io("read", &path, &error)),
    }
}

fn text_of(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|_| NOT_TEXT.to_owned())
}

/// Reads the folder of a crate that is nothing but output, and whose orphans are therefore removed.
///
/// # Errors
/// It has files, and none of them was generated: the first run must not remove what somebody else
/// has put there.
pub(crate) fn read_output(folder: &Path) -> Result<FileSet, Failure> {
    let present = read(folder)?;
    let is_generated = |text: &str| {
        text.lines()
            .next()
            .is_some_and(|line| line.contains(MARKER))
    };
    if present.is_empty() || present.iter().any(|(_, text)| is_generated(text)) {
        return Ok(present);
    }
    let headline = format!(
        "`{}` has files, and none of them was generated",
        folder.to_text()
    );
    Err(Failure::new(headline).help(
        "everything in this folder is replaced or removed; move the files away, and run the command again",
    ))
}

fn collect(folder: &Path, prefix: &str, present: &mut FileSet) -> Result<(), Failure> {
    let fault = |error: io::Error| Failure::io("read", folder, &error);
    for entry in fs::read_dir(folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let Ok(name) = entry.file_name().into_string() else {
            return Err(Failure::new(format!(
                "`{}` has a name that is not UTF-8",
                entry.path().to_text()
            )));
        };
        if prefix.is_empty() && FOREIGN.contains(&name.as_str()) {
            continue;
        }
        // The entry's own kind: a symbolic link is neither a folder nor a file here.
        let kind = entry.file_type().map_err(fault)?;
        let path = format!("{prefix}{name}");
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), present)?;
        } else if kind.is_file() {
            let bytes = fs::read(entry.path())
                .map_err(|error| Failure::io("read", &entry.path(), &error))?;
            present.insert(path, text_of(bytes));
        } else {
            present.insert(path, NOT_TEXT);
        }
    }
    Ok(())
}
