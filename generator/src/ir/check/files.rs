//! Files: bytes among the parts of a form have a name and a media type beside them.
//!
//! In: an API as it was lowered. Out: the same, with [`Scalar::File`] where a part of a body is bytes. What a part holds
//! inside is JSON, so only the fields of the body itself are looked at.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::ir::{
    Api, Codec, Content, Encoding, Other, Scalar, Shape, Spelling, Type, TypeId, TypeRef, Use,
};

/// Marks the files of all bodies.
pub(super) fn mark(api: &mut Api, sink: &mut Sink) {
    let types = &mut api.types;
    for content in api
        .operations
        .iter_mut()
        .filter_map(|operation| operation.body.as_mut())
        .flat_map(|body| &mut body.contents)
    {
        if content.codec == Codec::Multipart {
            mark_content(types, content, sink);
        }
    }
}

fn mark_content(types: &mut [Type], content: &mut Content, sink: &mut Sink) {
    match content.value.ty {
        TypeRef::Any(_) => {
            content.value.ty = TypeRef::Map(Box::new(Use::plain(TypeRef::Scalar(Scalar::File))))
        }
        TypeRef::Scalar(_) => {
            let headline =
                "the schema of a body of parts must be an object; the parts are given by name";
            let mut finding = Diagnostic::new(Code::UnsupportedMedia, content.at.clone(), headline);
            finding.severity = Severity::Warning;
            sink.push(finding);
            content.value = Use::plain(TypeRef::Map(Box::new(Use::plain(TypeRef::Scalar(
                Scalar::File,
            )))));
        }
        TypeRef::Map(_) | TypeRef::List(_) | TypeRef::Tuple(_) => {
            mark_use(types, &mut content.value, false)
        }
        TypeRef::Named(id) => mark_named(types, id, &content.encodings),
    }
}

/// A named body: its fields, or those of its branches.
fn mark_named(types: &mut [Type], id: TypeId, encodings: &[Encoding]) {
    let (mut open, mut seen) = (vec![id], BTreeSet::new());
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let Some(item) = types.get_mut(id.index()) else {
            continue;
        };
        let mut shape = std::mem::replace(
            &mut item.shape,
            Shape::Alias(Use::plain(TypeRef::Scalar(Scalar::Null))),
        );
        match &mut shape {
            Shape::Struct(object) => {
                for field in &mut object.fields {
                    mark_use(types, &mut field.value, is_binary(encodings, &field.wire));
                }
                object
                    .patterns
                    .iter_mut()
                    .for_each(|pattern| mark_use(types, &mut pattern.value, false));
                if let Other::Typed(value) = &mut object.other {
                    mark_use(types, value, false);
                }
            }
            Shape::Union(union) => open.extend(
                union
                    .variants
                    .iter()
                    .filter_map(|variant| named(&variant.value)),
            ),
            Shape::Alias(target) => match named(target) {
                Some(id) => open.push(id),
                None => mark_use(types, target, false),
            },
            Shape::Enum(_) => {}
        }
        if let Some(item) = types.get_mut(id.index()) {
            item.shape = shape;
        }
    }
}

fn named(value: &Use) -> Option<TypeId> {
    if let TypeRef::Named(id) = value.ty {
        Some(id)
    } else {
        None
    }
}

/// Whether the document says that a field is of media types that are bytes.
fn is_binary(encodings: &[Encoding], key: &str) -> bool {
    encodings.iter().any(|encoding| {
        encoding.key == key && matches!(encoding.spelling, Spelling::Media { binary: true, .. })
    })
}

/// How deep a list of lists of files is looked into.
const DEEPEST: usize = 4;

/// Bytes, and lists and maps of them, become files; so do strings of which only the media type says that they are bytes.
fn mark_use(types: &mut [Type], value: &mut Use, binary: bool) {
    let mut aliases = Vec::new();
    let Some(ty) = as_file(types, &value.ty, binary, DEEPEST, &mut aliases) else {
        return;
    };
    // What the names stand for is sent, even if they are not said any more.
    for id in aliases {
        if let Some(item) = types.get_mut(id.index()) {
            item.sent = true;
        }
    }
    if ty == TypeRef::Scalar(Scalar::File) {
        value.rules.clear();
    }
    value.ty = ty;
}

fn as_file(
    types: &[Type],
    ty: &TypeRef,
    binary: bool,
    depth: usize,
    aliases: &mut Vec<TypeId>,
) -> Option<TypeRef> {
    if let TypeRef::Named(id) = ty {
        aliases.push(*id);
    }
    let mut inside = |item: &Use| {
        let ty = as_file(types, &item.ty, binary, depth.checked_sub(1)?, aliases)?;
        Some(Box::new(Use {
            ty,
            nullable: item.nullable,
            rules: item.rules.clone(),
        }))
    };
    match end(types, ty)? {
        TypeRef::Scalar(Scalar::Binary) => Some(TypeRef::Scalar(Scalar::File)),
        TypeRef::Scalar(Scalar::Text) | TypeRef::Any(_) if binary => {
            Some(TypeRef::Scalar(Scalar::File))
        }
        TypeRef::List(item) => inside(item).map(TypeRef::List),
        TypeRef::Map(item) => inside(item).map(TypeRef::Map),
        TypeRef::Scalar(_) | TypeRef::Any(_) | TypeRef::Tuple(_) | TypeRef::Named(_) => None,
    }
}

/// The type that a name stands for, if it is an alias.
fn end<'t>(types: &'t [Type], ty: &'t TypeRef) -> Option<&'t TypeRef> {
    let mut ty = ty;
    for _ in 0..=types.len() {
        let TypeRef::Named(id) = ty else {
            return Some(ty);
        };
        match types.get(id.index()).map(|item| &item.shape) {
            Some(Shape::Alias(target)) => ty = &target.ty,
            _ => return Some(ty),
        }
    }
    None
}
