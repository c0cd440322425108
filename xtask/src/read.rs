//! Files from the disk into the generator's values.
//!
//! In: paths. Out: a [`generator::Input`], or the findings about files that cannot be read; the
//! workspace's root. Absent: what the bytes mean.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use generator::diagnostic::{Code, Diagnostic, Place};
use generator::load::MAX_BYTES;
use generator::{File, Files, Input, Unread};

use crate::failure::Failure;
use crate::path::PathText;

/// Reads a document and its overlays; all files that cannot be read are named at once.
pub fn input(
    module: &str,
    document: &Path,
    overlays: &[PathBuf],
) -> Result<Input, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let files = beside(document);
    let document = file(document).map_err(|fault| faults.push(fault)).ok();
    let overlays: Vec<File> = overlays
        .iter()
        .filter_map(|path| file(path).map_err(|fault| faults.push(fault)).ok())
        .collect();
    match document {
        Some(document) if faults.is_empty() => Ok(Input {
            module: module.to_owned(),
            document,
            overlays,
            files,
            ..Input::default()
        }),
        _ => Err(faults),
    }
}

/// Reads overlays; all that cannot be read are named at once.
pub fn overlays(paths: &[PathBuf]) -> Result<Vec<File>, Vec<Diagnostic>> {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for read in paths.iter().map(|path| file(path)) {
        match read {
            Ok(file) => files.push(file),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() {
        Ok(files)
    } else {
        Err(faults)
    }
}

/// The files in the folder of a document and below it. Links are followed as long as they stay in
/// the folder.
pub fn beside(document: &Path) -> Files {
    let folder = document
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
        .to_owned();
    Files::new(move |path| below(&folder, path))
}

fn below(folder: &Path, path: &str) -> Result<Vec<u8>, Unread> {
    let named = folder.join(path);
    let unread = |error: io::Error| Unread::new(Code::NotFound, reason(&named, &error));
    let (folder, file) = (
        fs::canonicalize(folder).map_err(unread)?,
        fs::canonicalize(&named).map_err(unread)?,
    );
    if !file.starts_with(&folder) {
        return Err(Unread::new(
            Code::RefOutside,
            "it is a link that leads out of the folder of the document",
        ));
    }
    let size = fs::metadata(&file).map_err(unread)?;
    if !size.is_file() {
        return Err(Unread::new(
            Code::NotFound,
            "it is a folder or a device, not a file",
        ));
    }
    bytes(&file).map_err(|error| Unread::new(code(&error), reason(&named, &error)))
}

fn file(path: &Path) -> Result<File, Diagnostic> {
    let name = path.to_text();
    match bytes(path) {
        Ok(bytes) => Ok(File { name, bytes }),
        Err(error) => Err(Diagnostic::new(
            code(&error),
            Place::File(name),
            reason(path, &error),
        )),
    }
}

/// Reads a file, or as much of it as tells that the generator would refuse it. A device has no size
/// and may never end.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    bytes_within(MAX_BYTES, path)
}

fn bytes_within(most: usize, path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path)?;
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

fn code(error: &io::Error) -> Code {
    match error.kind() {
        io::ErrorKind::FileTooLarge => Code::TooLarge,
        _ => Code::NotFound,
    }
}

/// The commonest reasons in words; the system's own texts end in an error number. Windows says of a
/// folder that it may not be read, so the kind of the error alone does not tell.
fn reason(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ if path.is_dir() => "this is a folder, not a file".to_owned(),
        io::ErrorKind::FileTooLarge => format!("the file has more than {MAX_BYTES} bytes"),
        io::ErrorKind::PermissionDenied => "the file may not be read".to_owned(),
        _ => format!("the file cannot be read: {error}"),
    }
}

/// The names of the files in a folder; none if there is no such folder.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    files
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

/// Reads a text that the command itself needs.
pub fn text(path: &Path) -> Result<String, Failure> {
    let failure = |code, headline| Failure::new(headline).code(code).at(&path.to_text());
    let bytes = bytes(path).map_err(|error| failure(code(&error), reason(path, &error)))?;
    String::from_utf8(bytes)
        .map_err(|_| failure(Code::NotFound, "the file is not UTF-8".to_owned()))
}

/// The folder that holds `specs/codegen.toml`: the one given, or the nearest above the current one.
pub fn root(given: Option<&Path>) -> Result<PathBuf, Failure> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let here =
        std::env::current_dir().map_err(|error| Failure::io("find", Path::new("."), &error))?;
    // Relative paths are tried, so that messages name files as a person in this folder would.
    let mut candidate = PathBuf::new();
    for _ in here.ancestors() {
        if candidate.join("specs/codegen.toml").is_file() {
            return Ok(candidate);
        }
        candidate.push("..");
    }
    Err(
        Failure::new("there is no `specs/codegen.toml` in this folder or above it")
            .help("go into the repository, or name its folder with `--root`"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_a_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, "12345").unwrap();
        assert_eq!(bytes_within(5, &path).unwrap(), b"12345");
        let error = bytes_within(4, &path).unwrap_err();
        assert_eq!(code(&error), Code::TooLarge);
        assert!(reason(&path, &error).starts_with("the file has more than "));
    }

    /// A device has no size, so only reading tells that it does not end.
    #[cfg(unix)]
    #[test]
    fn a_file_without_end_is_refused() {
        let error = bytes_within(1 << 10, Path::new("/dev/zero")).unwrap_err();
        assert_eq!(code(&error), Code::TooLarge);
    }
}
