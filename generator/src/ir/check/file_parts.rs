//! Files: bytes among the parts of a form have a name and a media type beside them.
//!
//! In: an API as it was lowered. Out: the same, with [`Scalar::File`] where a part of a body is
//! bytes. What a part holds inside is JSON, so only the fields of the body itself are looked at.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{
    AliasResolver, Api, Codec, Content, Encoding, Scalar, Shape, Spelling, Type, TypeId, TypeRef,
    Use,
};
use crate::source::Pointer;

/// What a type stands for in a body of parts, which decides what can be a part around a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    /// The body: an entry of a map is a field, an item of a list is a part.
    Body,
    /// A field: an item of a list is a part.
    Field,
    /// A part. Lists and maps in it are sent as JSON, which has neither bytes nor names of files.
    Part,
}

impl Position {
    /// What the items of a list or map in this position are.
    fn of_items(self, container: &TypeRef) -> Self {
        match (self, container) {
            (Self::Body, TypeRef::Map(_)) => Self::Field,
            _ => Self::Part,
        }
    }

    /// Whether the items of a list or map in this position are parts of their own.
    fn has_parts(self, container: &TypeRef) -> bool {
        match self {
            Self::Body => true,
            Self::Field => matches!(container, TypeRef::List(_)),
            Self::Part => false,
        }
    }
}

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
            // Lowering made any JSON of a schema that is no object.
            TypeRef::Any(_) | TypeRef::Scalar(_) => content.value = Use::plain(files()),
            TypeRef::Map(_) | TypeRef::List(_) | TypeRef::Tuple(_) => {
                match self.replacement(&content.value, false, Position::Body) {
                    Ok(Some(replacement)) => self.replace(&mut content.value, replacement),
                    Ok(None) => {}
                    Err(NoPart) => sink.push(no_part(&content.at)),
                }
            }
            TypeRef::Named(id) => {
                let bodies = self.mark_named(id, &content.encodings, sink);
                content.encodings.retain(|encoding| {
                    let is_dropped = self.is_style_of_file(encoding, &bodies);
                    if is_dropped {
                        sink.push(style_of_file(&encoding.at));
                    }
                    !is_dropped
                });
            }
        }
    }

    /// Whether an encoding gives a file the style of a parameter, which would be sent as a text.
    fn is_style_of_file(&self, encoding: &Encoding, bodies: &BTreeSet<TypeId>) -> bool {
        let items = bodies.iter().filter_map(|id| self.types.get(id.index()));
        let structs = items.filter_map(|item| item.shape.as_struct());
        let mut fields = structs.flat_map(|shape| &shape.fields);
        let is_file = |value: &Use| value.ty == TypeRef::Scalar(Scalar::File);
        matches!(encoding.spelling, Spelling::Style { .. })
            && fields.any(|field| field.wire == encoding.key && field.value.walk().any(is_file))
    }

    /// A named body: its fields, or those of its branches. Gives the types that the body can be.
    fn mark_named(
        &mut self,
        body: TypeId,
        encodings: &[Encoding],
        sink: &mut Sink,
    ) -> BTreeSet<TypeId> {
        let (mut waiting, mut seen) = (vec![body], BTreeSet::new());
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            match self.types.get(id.index()).map(|item| &item.shape) {
                Some(Shape::Struct(_)) => self.mark_uses(id, Position::Field, encodings, sink),
                Some(Shape::Union(union)) => {
                    let branches = union.variants.iter();
                    waiting.extend(branches.filter_map(|variant| variant.value.ty.as_named()));
                }
                Some(Shape::Alias(target)) => match target.ty.as_named() {
                    Some(id) => waiting.push(id),
                    None => self.mark_uses(id, Position::Body, encodings, sink),
                },
                Some(Shape::Newtype(_)) => self.mark_uses(id, Position::Body, encodings, sink),
                Some(Shape::Enum(_)) | None => {}
            }
        }
        seen
    }

    /// Marks what a struct, a newtype or an alias holds.
    fn mark_uses(
        &mut self,
        id: TypeId,
        position: Position,
        encodings: &[Encoding],
        sink: &mut Sink,
    ) {
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
                let replacement = self.replacement(value, is_binary, position);
                replacement.unwrap_or_else(|NoPart| {
                    let fields = item.shape.as_struct().into_iter();
                    let mut fields = fields.flat_map(|shape| &shape.fields);
                    let field = fields.find(|field| Some(field.wire.as_str()) == key);
                    sink.push(no_part(field.map_or(&item.at, |field| &field.at)));
                    None
                })
            })
            .collect();
        let mut aliases = Vec::new();
        let item = &mut self.types[id.index()];
        for (value, replacement) in item.uses_mut().zip(replacements) {
            if let Some(replacement) = replacement {
                value.ty = replacement.ty;
                aliases.extend(replacement.aliases);
            }
        }
        self.mark_sent(&aliases);
    }

    fn replace(&mut self, value: &mut Use, replacement: Replacement) {
        value.ty = replacement.ty;
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

    /// Bytes become files where they are parts of their own; so do strings of which only the media
    /// type says that they are bytes.
    fn replacement(
        &self,
        value: &Use,
        is_binary: bool,
        position: Position,
    ) -> Result<Option<Replacement>, NoPart> {
        let mut aliases = Vec::new();
        let ty = self.as_file(&value.ty, is_binary, position, &mut aliases)?;
        Ok(ty.map(|ty| Replacement { ty, aliases }))
    }

    /// Recursive through aliases, whose nesting is bounded (`nesting.rs`).
    fn as_file(
        &self,
        ty: &TypeRef,
        is_binary: bool,
        position: Position,
        aliases: &mut Vec<TypeId>,
    ) -> Result<Option<TypeRef>, NoPart> {
        aliases.extend(ty.as_named());
        let resolved = self.aliases.resolve(self.types, ty);
        let item = match resolved {
            TypeRef::Scalar(Scalar::Binary) => return Ok(Some(TypeRef::Scalar(Scalar::File))),
            TypeRef::Scalar(Scalar::Text) | TypeRef::Any(_) if is_binary => {
                return Ok(Some(TypeRef::Scalar(Scalar::File)));
            }
            TypeRef::List(item) | TypeRef::Map(item) => item,
            TypeRef::Scalar(_) | TypeRef::Any(_) | TypeRef::Tuple(_) | TypeRef::Named(_) => {
                return Ok(None);
            }
        };
        let inner = self.as_file(&item.ty, is_binary, position.of_items(resolved), aliases)?;
        let Some(ty) = inner else {
            return Ok(None);
        };
        if !position.has_parts(resolved) {
            return Err(NoPart);
        }
        let item = Box::new(Use {
            ty,
            nullable: item.nullable,
            rules: item.rules.clone(),
        });
        Ok(Some(match resolved {
            TypeRef::Map(_) => TypeRef::Map(item),
            _ => TypeRef::List(item),
        }))
    }
}

/// A file is inside of a part.
struct NoPart;

fn style_of_file(at: &Pointer) -> Diagnostic {
    let headline = "bytes have no style; each file is a part of its own";
    Diagnostic::new(Code::UnsupportedFeature, at.clone(), headline)
}

fn no_part(at: &Pointer) -> Diagnostic {
    let headline = "bytes in a list of lists, or in a map of a field, are no file: they are inside a part, which is JSON, and are given as text";
    Diagnostic::new(Code::UnsupportedFeature, at.clone(), headline)
        .help("a field that is a file, or a list of files, sends each as a part of its own")
}

/// Whether the document says that a field is of media types that are bytes.
fn is_binary(encodings: &[Encoding], key: &str) -> bool {
    encodings.iter().any(|encoding| {
        encoding.key == key && matches!(encoding.spelling, Spelling::Media { binary: true, .. })
    })
}
