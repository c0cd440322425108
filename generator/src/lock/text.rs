//! `names.lock` as text.
//!
//! A line that begins with a place gives a type, operation or scheme its name; the lines below it, set in by two spaces, are its parts.
//! A part whose name is what it is called on the wire stands alone. Words are JSON strings where they are not plain; characters that
//! would not be seen are escaped in them.

use std::fmt;

use super::{Entry, Lock, Member, ModuleLock, Was};
use crate::quoting::is_hidden;

const HEADER: &str = "\
# The Rust name of every place in the documents. The generator writes this file and reads it again, so that a name stays as long as its
# place does, whatever is added or moved. Commit it with the output; to change a name, say so in `codegen.toml`.
";

/// A line that is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
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
                past(&entry.was)
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
                    past(&member.was)
                )?;
            }
        }
        Ok(())
    }
}

fn past(was: &[Was]) -> String {
    was.iter()
        .map(|was| format!(" (was {} since {})", word(&was.name), word(&was.since)))
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

/// A JSON string in which every hidden character is escaped; JSON itself asks for that only below U+0020.
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

pub(super) fn parse(text: &str) -> Result<Lock, Fault> {
    let mut lock = Lock::default();
    let (mut module, mut place) = (None, None);
    for (index, line) in text.lines().enumerate() {
        let fault = |message: String| Fault {
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
        let line = Line::parse(line).map_err(fault)?;
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

/// One line in words: those before `=`, the name behind it, and the names of the past.
struct Line {
    is_part: bool,
    words: Vec<String>,
    name: Option<String>,
    was: Vec<Was>,
}

impl Line {
    fn parse(text: &str) -> Result<Self, String> {
        let mut line = Self {
            is_part: text.starts_with("  "),
            words: Vec::new(),
            name: None,
            was: Vec::new(),
        };
        let mut rest = text.trim();
        while !rest.is_empty() {
            if let Some(behind) = rest.strip_prefix("(was ") {
                let (was, behind) = was(behind)?;
                line.was.push(was);
                rest = behind;
                continue;
            }
            let (word, behind) = next_word(rest)?;
            rest = behind;
            match word {
                None if line.name.is_none() => {
                    let (name, behind) = next_word(rest)?;
                    line.name = Some(name.ok_or("a name must follow `=`")?);
                    rest = behind;
                }
                Some(word) if line.name.is_none() && line.was.is_empty() => line.words.push(word),
                _ => return Err("there is more on this line than a place and its name".to_owned()),
            }
        }
        if let Some(name) = line
            .name
            .iter()
            .chain(line.was.iter().map(|was| &was.name))
            .find(|name| name.is_empty())
        {
            return Err(format!("`{name}` is not a name"));
        }
        Ok(line)
    }

    fn member(self) -> Result<Member, String> {
        let (kind, wire) = match <[String; 2]>::try_from(self.words) {
            Ok([kind, wire]) => (kind, wire),
            Err(words) => (
                String::new(),
                words
                    .into_iter()
                    .next()
                    .ok_or("the part has no name on the wire")?,
            ),
        };
        let name = self.name.unwrap_or_else(|| wire.clone());
        Ok(Member {
            kind,
            wire,
            name,
            was: self.was,
        })
    }

    /// Gives a place its name; `None` for what is said of the module itself.
    fn place(self, module: &mut ModuleLock) -> Result<Option<String>, String> {
        let ([place], Some(name)) = (self.words.as_slice(), self.name) else {
            return Err("write `place = Name`".to_owned());
        };
        match place.as_str() {
            "example" => module.example = Some(name),
            "credential" => module.credential = Some(name),
            _ => {
                let entry = Entry {
                    name,
                    was: self.was,
                    members: Vec::new(),
                };
                if module.entries.insert(place.clone(), entry).is_some() {
                    return Err(format!("`{place}` is there twice"));
                }
                return Ok(Some(place.clone()));
            }
        }
        Ok(None)
    }
}

/// A name of the past, behind `(was `, and what is behind its parenthesis.
fn was(text: &str) -> Result<(Was, &str), String> {
    const FORM: &str = "write `(was Name since 1.2.3)`";
    let (name, behind) = next_word(text)?;
    let behind = behind.strip_prefix("since ").ok_or(FORM)?;
    let (since, behind) = if behind.starts_with('"') {
        let (since, behind) = next_word(behind)?;
        (since, behind.strip_prefix(')'))
    } else {
        let parts = behind.split_once(')');
        (
            parts.map(|(since, _)| since.to_owned()),
            parts.map(|(_, behind)| behind),
        )
    };
    let was = Was {
        name: name.ok_or(FORM)?,
        since: since.ok_or("`(was` needs a `)`")?,
    };
    let behind = behind.ok_or("`(was` needs a `)`")?;
    Ok((was, behind.trim_start()))
}

/// The first word of a text and what is behind it; no word for the sign `=`.
fn next_word(text: &str) -> Result<(Option<String>, &str), String> {
    if text.starts_with('"') {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
        let word = values
            .next()
            .and_then(Result::ok)
            .ok_or("a word in quotes is not a JSON string")?;
        return Ok((
            Some(word),
            text.get(values.byte_offset()..)
                .unwrap_or_default()
                .trim_start(),
        ));
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (word, behind) = text.split_at(end);
    Ok(((word != "=").then(|| word.to_owned()), behind.trim_start()))
}
