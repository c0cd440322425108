//! `names.lock` as text.
//!
//! A line that begins with a place gives a type, operation, scheme, header, server or tag its name;
//! the lines below it, indented by two spaces, are its parts. A part whose name is its name on the
//! wire has no `=`. Words are JSON strings where they are not plain; characters that would not be
//! seen are escaped in them.

use std::fmt;
use std::ops::Range;

use super::{Entry, FormerName, Lock, Member, ModuleLock, Site};
use crate::quoting::is_hidden;

const HEADER: &str = "\
# The Rust name of every place in the documents. The generator writes this file and reads it again, so that a name stays as long as its
# place does, whatever is added or moved. Commit it with the output; to change a name, say so in `codegen.toml`.
";

/// A line that is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for Lock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEADER)?;
        self.modules
            .iter()
            .try_for_each(|(name, module)| write!(formatter, "\n[{name}]\n{module}"))
    }
}

impl fmt::Display for ModuleLock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in [("example", &self.example), ("credential", &self.credential)] {
            if let Some(value) = value {
                writeln!(formatter, "{name} = {}", word(value))?;
            }
        }
        for (place, entry) in &self.entries {
            writeln!(
                formatter,
                "{} = {}{}",
                word(place),
                word(&entry.name),
                former_names(&entry.former_names)
            )?;
            for member in &entry.members {
                let kind = if member.kind.is_empty() {
                    String::new()
                } else {
                    format!("{} ", member.kind)
                };
                let name = if member.name == member.wire {
                    String::new()
                } else {
                    format!(" = {}", word(&member.name))
                };
                writeln!(
                    formatter,
                    "  {kind}{}{name}{}",
                    word(&member.wire),
                    former_names(&member.former_names)
                )?;
            }
        }
        Ok(())
    }
}

fn former_names(former_names: &[FormerName]) -> String {
    former_names
        .iter()
        .map(|former| {
            format!(
                " (was {} since {})",
                word(&former.name),
                word(&former.since)
            )
        })
        .collect()
}

/// A word as it is, or as a JSON string where it would be taken for something else.
fn word(text: &str) -> String {
    let odd =
        |character: char| character.is_whitespace() || is_hidden(character) || character == '"';
    // `# ` begins a comment, and the root of a document is the place `#`.
    let is_plain = !text.is_empty()
        && !matches!(text, "=" | "#")
        && !text.starts_with(['(', '['])
        && !text.ends_with(')')
        && !text.contains(odd);
    if is_plain {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A JSON string in which every hidden character is escaped; JSON itself asks for that only below
/// U+0020.
fn quoted(text: &str) -> String {
    let mut escaped = String::new();
    for character in serde_json::Value::from(text).to_string().chars() {
        if is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(character);
        }
    }
    escaped
}

pub(super) fn parse(text: &str) -> Result<Lock, LockError> {
    let mut lock = Lock::default();
    let (mut module, mut place) = (None, None);
    let mut next = 0;
    for (index, whole) in text.split_inclusive('\n').enumerate() {
        let start = next;
        next += whole.len();
        let line = whole.trim_end_matches(['\r', '\n']);
        let fault = |message: String| LockError {
            line: index + 1,
            message,
        };
        if line.trim().is_empty() || line.starts_with("# ") {
            continue;
        }
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            if lock
                .modules
                .insert(name.to_owned(), ModuleLock::default())
                .is_some()
            {
                return Err(fault(format!("`[{name}]` is there twice")));
            }
            (module, place) = (Some(name.to_owned()), None);
            continue;
        }
        let current = module.as_ref().and_then(|name| lock.modules.get_mut(name));
        let current = current
            .ok_or_else(|| fault("a line `[module]` must stand above the names".to_owned()))?;
        let line = Line::parse(line, start).map_err(fault)?;
        if line.is_part {
            let entry = place
                .as_ref()
                .and_then(|place| current.entries.get_mut(place));
            let entry = entry.ok_or_else(|| {
                fault("a part must stand below the place that it belongs to".to_owned())
            })?;
            entry.members.push(line.member().map_err(fault)?);
        } else {
            place = line.place(current).map_err(fault)?;
        }
    }
    Ok(lock)
}

/// A word with its range in the file.
type Word = (String, Range<usize>);

/// One line in words: those before `=`, the name behind it, and the former names.
struct Line {
    is_part: bool,
    words: Vec<Word>,
    name: Option<Word>,
    former_names: Vec<FormerName>,
}

impl Line {
    /// Parses a line that starts at this offset of the file.
    fn parse(text: &str, start: usize) -> Result<Self, String> {
        let mut line = Self {
            is_part: text.starts_with("  "),
            words: Vec::new(),
            name: None,
            former_names: Vec::new(),
        };
        let mut rest = Rest {
            text: text.trim_end(),
            start,
        };
        rest.advance(0);
        while !rest.text.is_empty() {
            if let Some(former) = rest.former_name()? {
                line.former_names.push(former);
                continue;
            }
            match rest.word()? {
                None if line.name.is_none() => {
                    line.name = Some(rest.word()?.ok_or("a name must follow `=`")?);
                }
                Some(word) if line.name.is_none() && line.former_names.is_empty() => {
                    line.words.push(word)
                }
                _ => return Err("there is more on this line than a place and its name".to_owned()),
            }
        }
        let names = line.name.iter().map(|(name, _)| name);
        let mut names = names.chain(line.former_names.iter().map(|former| &former.name));
        if names.any(String::is_empty) {
            return Err("a name is empty".to_owned());
        }
        Ok(line)
    }

    fn member(self) -> Result<Member, String> {
        let mut words = self.words.into_iter();
        let (kind, wire) = match (words.next(), words.next(), words.next()) {
            (Some(wire), None, _) => (String::new(), wire),
            (Some((kind, _)), Some(wire), None) => (kind, wire),
            (None, ..) => return Err("the part has no name on the wire".to_owned()),
            _ => return Err("write `kind wire = name`, or `wire = name`".to_owned()),
        };
        let (name, site) = self.name.unwrap_or_else(|| wire.clone());
        Ok(Member {
            kind,
            wire: wire.0,
            name,
            former_names: self.former_names,
            site: Site::new(site),
        })
    }

    /// Gives a place its name; `None` for what is said of the module itself.
    fn place(self, module: &mut ModuleLock) -> Result<Option<String>, String> {
        let ([(place, _)], Some((name, site))) = (self.words.as_slice(), self.name) else {
            return Err("write `place = Name`".to_owned());
        };
        let twice = || format!("`{place}` is there twice");
        let of_module = match place.as_str() {
            "example" => Some(&mut module.example),
            "credential" => Some(&mut module.credential),
            _ => None,
        };
        if let Some(said) = of_module {
            return said.replace(name).map_or(Ok(None), |_| Err(twice()));
        }
        let entry = Entry {
            name,
            former_names: self.former_names,
            members: Vec::new(),
            site: Site::new(site),
        };
        match module.entries.insert(place.clone(), entry) {
            Some(_) => Err(twice()),
            None => Ok(Some(place.clone())),
        }
    }
}

/// The rest of a line, and its offset in the file.
struct Rest<'a> {
    text: &'a str,
    start: usize,
}

impl Rest<'_> {
    /// Skips a number of bytes and the white space behind them.
    fn advance(&mut self, length: usize) {
        let behind = self.text.get(length..).unwrap_or_default().trim_start();
        self.start += self.text.len() - behind.len();
        self.text = behind;
    }

    /// The next word; none for the sign `=`.
    fn word(&mut self) -> Result<Option<Word>, String> {
        if self.text.starts_with('"') {
            let mut values = serde_json::Deserializer::from_str(self.text).into_iter::<String>();
            let word = values
                .next()
                .and_then(Result::ok)
                .ok_or("a word in quotes is not a JSON string")?;
            let end = values.byte_offset();
            let range = self.start..self.start + end;
            self.advance(end);
            return Ok(Some((word, range)));
        }
        let end = self.text.find(char::is_whitespace);
        let end = end.unwrap_or(self.text.len());
        let word = self.text.get(..end).unwrap_or_default().to_owned();
        let range = self.start..self.start + end;
        self.advance(end);
        Ok((word != "=").then_some((word, range)))
    }

    /// The next former name, `(was Name since 1.2.3)`, if there is one.
    fn former_name(&mut self) -> Result<Option<FormerName>, String> {
        const FORM: &str = "write `(was Name since 1.2.3)`";
        const OPEN: &str = "`(was` needs a `)`";
        if !self.text.starts_with("(was ") {
            return Ok(None);
        }
        self.advance("(was ".len());
        let (name, site) = self.word()?.ok_or(FORM)?;
        if !self.text.starts_with("since ") {
            return Err(FORM.to_owned());
        }
        self.advance("since ".len());
        let since = if self.text.starts_with('"') {
            self.word()?.map(|(since, _)| since)
        } else {
            let end = self.text.find(')').ok_or(OPEN)?;
            let since = self.text.get(..end).map(str::to_owned);
            self.advance(end);
            since
        };
        if !self.text.starts_with(')') {
            return Err(OPEN.to_owned());
        }
        self.advance(1);
        Ok(Some(FormerName {
            name,
            since: since.ok_or(FORM)?,
            site: Site::new(site),
        }))
    }
}
