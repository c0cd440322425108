//! Files: bytes among the parts of a form have a name and a media type beside them.
//!
//! In: an API as it was lowered. Out: the same, with [`Scalar::File`] where a part of a body is
//! bytes. What a part holds inside is JSON, so only the fields of the body itself are looked at.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::ir::{
    AliasResolver, Api, Codec, Content, Encoding, Scalar, Shape, Spelling, Type, TypeId, TypeRef,
    Use,
};

/// How many lists and maps around a file are looked into.
///
/// A form sends a file, or several under one name, so a list of files is common and a list of lists
/// is rare. The search is recursive through aliases, whose nesting is bounded (`nesting.rs`), but
/// by a number that is too large to be meant. What is deeper is not taken for a file and keeps its
/// type. Any value from 2 to some dozens would do.
const MAX_DEPTH: usize = 4;

/// Marks the files of all bodies.
pub(super) fn mark_file_parts(api: &mut Api, sink: &mut Sink) {
    let bodies = api
        .operations
        .iter_mut()
        .filter_map(|operation| operation.body.as_mut());
    let contents = bodies.flat_map(|body| &mut body.contents);
    let mut marker = Marker {
        aliases: AliasResolver::new(&api.types),
        types: &mut api.types,
    };
    for content in contents.filter(|content| content.codec == Codec::Multipart) {
        marker.mark_content(content, sink);
    }
}

/// Bytes are replaced by files in these types; no chain of aliases changes by that.
struct Marker<'t> {
    types: &'t mut [Type],
    aliases: AliasResolver,
}

/// What a part becomes.
struct Replacement {
    ty: TypeRef,
    /// The aliases that were used where there is a file now.
    aliases: Vec<TypeId>,
}

impl Marker<'_> {
    fn mark_content(&mut self, content: &mut Content, sink: &mut Sink) {
        let files = || TypeRef::Map(Box::new(Use::plain(TypeRef::Scalar(Scalar::File))));
        match content.value.ty {
            TypeRef::Any(_) => content.value.ty = files(),
            TypeRef::Scalar(_) => {
                let headline =
                    "the schema of a body of parts must be an object; the parts are given by name";
                let mut finding =
                    Diagnostic::new(Code::UnsupportedMedia, content.at.clone(), headline);
                finding.severity = Severity::Warning;
                sink.push(finding);
                content.value = Use::plain(files());
            }
            TypeRef::Map(_) | TypeRef::List(_) | TypeRef::Tuple(_) => {
                if let Some(replacement) = self.replacement(&content.value, false) {
                    self.replace(&mut content.value, replacement);
                }
            }
            TypeRef::Named(id) => self.mark_named(id, &content.encodings),
        }
    }

    /// A named body: its fields, or those of its branches.
    fn mark_named(&mut self, body: TypeId, encodings: &[Encoding]) {
        let (mut waiting, mut seen) = (vec![body], BTreeSet::new());
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            match self.types.get(id.index()).map(|item| &item.shape) {
                Some(Shape::Struct(_)) => self.mark_uses(id, encodings),
                Some(Shape::Union(union)) => {
                    let branches = union.variants.iter();
                    waiting.extend(branches.filter_map(|variant| variant.value.ty.as_named()));
                }
                Some(Shape::Alias(target)) => match target.ty.as_named() {
                    Some(id) => waiting.push(id),
                    None => self.mark_uses(id, encodings),
                },
                Some(Shape::Enum(_)) | None => {}
            }
        }
    }

    /// Marks what a struct or an alias holds.
    fn mark_uses(&mut self, id: TypeId, encodings: &[Encoding]) {
        let Some(item) = self.types.get(id.index()) else {
            return;
        };
        // Only fields have an encoding: those that come first among the uses of a struct.
        let keys = item.shape.members().map(|member| Some(member.wire));
        let replacements: Vec<Option<Replacement>> = item
            .uses()
            .zip(keys.chain(std::iter::repeat(None)))
            .map(|(value, key)| {
                let is_binary = key.is_some_and(|key| is_binary(encodings, key));
                self.replacement(value, is_binary)
            })
            .collect();
        let mut aliases = Vec::new();
        let item = &mut self.types[id.index()];
        for (value, replacement) in item.uses_mut().zip(replacements) {
            if let Some(replacement) = replacement {
                put(value, replacement.ty);
                aliases.extend(replacement.aliases);
            }
        }
        self.mark_sent(&aliases);
    }

    fn replace(&mut self, value: &mut Use, replacement: Replacement) {
        put(value, replacement.ty);
        self.mark_sent(&replacement.aliases);
    }

    /// The targets of the aliases are sent, even if the aliases are not named any more.
    fn mark_sent(&mut self, aliases: &[TypeId]) {
        for id in aliases {
            if let Some(item) = self.types.get_mut(id.index()) {
                item.sent = true;
            }
        }
    }

    /// Bytes, and lists and maps of them, become files; so do strings of which only the media type
    /// says that they are bytes.
    fn replacement(&self, value: &Use, is_binary: bool) -> Option<Replacement> {
        let mut aliases = Vec::new();
        let ty = self.as_file(&value.ty, is_binary, MAX_DEPTH, &mut aliases)?;
        Some(Replacement { ty, aliases })
    }

    fn as_file(
        &self,
        ty: &TypeRef,
        is_binary: bool,
        depth: usize,
        aliases: &mut Vec<TypeId>,
    ) -> Option<TypeRef> {
        aliases.extend(ty.as_named());
        let mut inside = |item: &Use| {
            let ty = self.as_file(&item.ty, is_binary, depth.checked_sub(1)?, aliases)?;
            Some(Box::new(Use {
                ty,
                nullable: item.nullable,
                rules: item.rules.clone(),
            }))
        };
        match self.aliases.resolve(self.types, ty) {
            TypeRef::Scalar(Scalar::Binary) => Some(TypeRef::Scalar(Scalar::File)),
            TypeRef::Scalar(Scalar::Text) | TypeRef::Any(_) if is_binary => {
                Some(TypeRef::Scalar(Scalar::File))
            }
            TypeRef::List(item) => inside(item).map(TypeRef::List),
            TypeRef::Map(item) => inside(item).map(TypeRef::Map),
            TypeRef::Scalar(_) | TypeRef::Any(_) | TypeRef::Tuple(_) | TypeRef::Named(_) => None,
        }
    }
}

/// A file has no rules: they were about its text.
fn put(value: &mut Use, ty: TypeRef) {
    if ty == TypeRef::Scalar(Scalar::File) {
        value.rules.clear();
    }
    value.ty = ty;
}

/// Whether the document says that a field is of media types that are bytes.
fn is_binary(encodings: &[Encoding], key: &str) -> bool {
    encodings.iter().any(|encoding| {
        encoding.key == key && matches!(encoding.spelling, Spelling::Media { binary: true, .. })
    })
}
