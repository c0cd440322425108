//! Types as they are meant.

use serde_json::Value;

pub use super::kinds::Kinds;
use super::rules::Rule;
use crate::source::Pointer;

/// The identity of a type in its [`super::Api`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(u32);

impl TypeId {
    /// The identity of the type at this index of `Api::types`.
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// The index into `Api::types`.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What the document says about an item in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Docs {
    /// `title`, where it says more than the name.
    pub title: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`, CommonMark as written.
    pub description: Option<String>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// Examples, `example` and `examples` alike.
    pub examples: Vec<Value>,
    /// `externalDocs`: address and description.
    pub external: Option<(String, Option<String>)>,
    /// Constraints that are documentation only, in the document's words (`not`, `if`, …).
    pub remarks: Vec<String>,
}

/// A type with a name of its own. It is never nullable itself: each [`Use`] says whether null is a
/// value there.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// Its schema.
    pub at: Pointer,
    /// What it is called after.
    pub origin: Origin,
    /// What the document says of it.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// Rules that belong to the schema as a whole and hold wherever it is used (of a struct: object
    /// rules; of an alias: copied into each [`Use`]).
    pub rules: Vec<Rule>,
    /// Whether a request can contain it; set by `check`.
    pub sent: bool,
    /// Whether a response (or webhook) can contain it; set by `check`.
    pub received: bool,
}

/// What a type is called after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A component, or another schema with a key that names it (`$defs`, a definition in another
    /// file).
    Named(String),
    /// A schema inside another item.
    Inside(Owner, Role),
}

/// The item around an inline schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A type.
    Type(TypeId),
    /// An operation: an index into `Api::operations`.
    Operation(usize),
    /// A webhook: an index into `Api::webhooks`.
    Webhook(usize),
}

/// The part that an inline schema plays in its owner; nested roles (`items` of a property) are
/// listed from the outside.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The value of a property.
    Property(String),
    /// The items of a list that plays the role given.
    Item(Box<Role>),
    /// The values of a map that plays the role given.
    MapValue(Box<Role>),
    /// The n-th item of a tuple that plays the role given.
    TupleItem(Box<Role>, usize),
    /// The n-th branch of a union that plays the role given, with the words that its tag, title or
    /// kind offers.
    Branch(Box<Role>, String),
    /// The owner itself (its items, its branches: `Item(Itself)`).
    Itself,
    /// Values of keys that match a pattern.
    Pattern(String),
    /// Values of all other keys.
    Other,
    /// A parameter, by its name.
    Parameter(String),
    /// The request body; with the words of its media type if there are several.
    RequestBody(Option<String>),
    /// The body of a response, by its status (`200`, `4XX`, `default`), with the words of its media
    /// type if there are several.
    ResponseBody(String, Option<String>),
    /// A response header, by status and name.
    ResponseHeader(String, String),
    /// The payload of a webhook or callback.
    Payload,
}

/// What a named type is.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// An object with known fields.
    Struct(Struct),
    /// One of a list of constants; other values are kept.
    Enum(Enum),
    /// One of several types; other values are kept.
    Union(Union),
    /// A list, map or tuple with a type of its own, since it contains itself; made by `check`.
    Newtype(Newtype),
    /// Another name for a type: a component that is a list, map, tuple, scalar or reference.
    Alias(Use),
}

/// An object with known fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// Its fields in the document's order.
    pub fields: Vec<Field>,
    /// Keys that match a pattern.
    pub patterns: Vec<Patterned>,
    /// All other keys.
    pub other: Other,
}

/// What becomes of keys that a struct does not name.
#[derive(Debug, Clone, PartialEq)]
pub enum Other {
    /// `additionalProperties: false`: never sent, ignored when read.
    Forbidden,
    /// The document does not say, or says `true`: kept as any JSON.
    Open,
    /// Of this type.
    Typed(Use),
}

/// Keys that match a regular expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Patterned {
    /// Its schema.
    pub at: Pointer,
    /// The regular expression, as written.
    pub pattern: String,
    /// The type of the values.
    pub value: Use,
    /// What the document says.
    pub docs: Docs,
}

/// One field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its schema (of several merged ones, the first).
    pub at: Pointer,
    /// Its key in JSON.
    pub wire: String,
    /// Its type, with nullness and rules.
    pub value: Use,
    /// Whether the key must be there. A `readOnly` field of a type that is sent is not required.
    pub required: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// What the document says of it here.
    pub docs: Docs,
    /// `default`.
    pub default: Option<Value>,
    /// The only value it can have (`const`, an `enum` of one): a constructor sets it.
    pub constant: Option<Value>,
    /// Whether the struct has no field for the key, since its table writes the constant. Lowering
    /// says which keys are required by `const` to have a value; `check` decides.
    pub fixed: bool,
    /// The value that a constructor sets although the document allows others: the constant that the
    /// key had before; set by `check`.
    pub preset: Option<Value>,
    /// Whether it must be boxed, since it closes a cycle; set by `check`.
    pub boxed: bool,
}

impl Field {
    /// The value that a constructor sets by itself if the key is required.
    pub fn set_value(&self) -> Option<&Value> {
        self.constant.as_ref().or(self.preset.as_ref())
    }
}

impl Struct {
    /// The keys that have a field in Rust, with their positions among all.
    pub fn rust_fields(&self) -> impl Iterator<Item = (usize, &Field)> {
        let fields = self.fields.iter().enumerate();
        fields.filter(|(_, field)| !field.fixed)
    }

    /// The keys that have no field, with their values.
    pub fn fixed_keys(&self) -> impl Iterator<Item = (&Field, &Value)> {
        let fixed = self.fields.iter().filter(|field| field.fixed);
        fixed.filter_map(|field| Some((field, field.constant.as_ref()?)))
    }
}

/// A type in its place: with nullness and the rules that hold here.
#[derive(Debug, Clone, PartialEq)]
pub struct Use {
    /// The type.
    pub ty: TypeRef,
    /// Whether `null` is a value of its own.
    pub nullable: bool,
    /// Rules for the value, checked before sending.
    pub rules: Vec<Rule>,
}

impl Use {
    /// A type that is never null and has no rules.
    pub fn plain(ty: TypeRef) -> Self {
        Self {
            ty,
            nullable: false,
            rules: Vec::new(),
        }
    }
}

/// A type without a name of its own, or a reference to one that has.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeRef {
    /// A scalar.
    Scalar(Scalar),
    /// A list. `uniqueItems` is a rule.
    List(Box<Use>),
    /// An object whose keys are all data.
    Map(Box<Use>),
    /// A list of fixed length.
    Tuple(Vec<Use>),
    /// A named type.
    Named(TypeId),
    /// Any JSON.
    Any(Any),
}

/// Why a place is any JSON.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Any {
    /// The schema says nothing of the shape (`{}`, `true`, a description alone).
    Unspecified,
    /// The schema allows every or several JSON kinds and nothing tells more
    /// (`type: [string, object]` is a union, not this).
    FreeForm,
    /// The schema allows no value at all (`false`).
    Never,
    /// Branches of a union that nothing tells apart.
    Undecided,
    /// Parts of an `allOf` that conflict.
    Conflict,
    /// A `$ref` that leads nowhere, or a schema that is none.
    Broken,
    /// A keyword whose meaning no Rust type has.
    Unsupported(String),
}

/// A scalar type. JSON strings with a format that is not listed here are `Text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// A string.
    Text,
    /// A whole number.
    Integer(Int),
    /// A number.
    Number(Float),
    /// True or false.
    Boolean,
    /// Only `null`.
    Null,
    /// `date-time`: RFC 3339.
    DateTime,
    /// `date`: RFC 3339 full-date.
    Date,
    /// `time`: RFC 3339 full-time; text, since the standard's form has an offset.
    Time,
    /// `duration`: ISO 8601; text.
    Duration,
    /// `uuid`.
    Uuid,
    /// `byte` (or `contentEncoding: base64`): base64 text.
    Base64,
    /// `binary` (or a string with a binary `contentMediaType`): raw bytes of a body.
    Binary,
    /// The same among the parts of a form: raw bytes with a file name and a media type; set by
    /// `check`.
    File,
    /// Text that a type reads, where `codegen.toml` asks for one.
    Exact(ChosenFormat),
}

impl Scalar {
    /// Whether Rust code holds it as a `String`: such scalars are one type there.
    #[must_use]
    pub fn is_string(self) -> bool {
        matches!(
            self,
            Self::Text | Self::Time | Self::Duration | Self::Binary
        )
    }
}

/// A format of strings that has a type if the options ask for it. The type keeps the text, so that
/// it is written back as it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum ChosenFormat {
    Time,
    Duration,
    Decimal,
    Ipv4,
    Ipv6,
    Uri,
}

/// Width and sign of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Int {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl Int {
    /// The least and the greatest value.
    #[must_use]
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U8 => (0, u8::MAX.into()),
            Self::U16 => (0, u16::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
        }
    }
}

/// Width of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Float {
    F32,
    F64,
}

/// A list of constants of one JSON kind; `null` among them became nullness of the use, and a mixed
/// list a union or any JSON.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Enum {
    /// The JSON kind of the values.
    pub kind: EnumKind,
    /// The values in the document's order, without repetitions.
    pub values: Vec<Constant>,
    /// Whether the document allows other values of the kind as well, as in `anyOf: [{type:
    /// string}, {enum: [a]}]`. They may have rules.
    pub allows_others: bool,
}

/// The JSON kind of an enum's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EnumKind {
    /// Strings.
    Text,
    /// Whole numbers that fit `i64`.
    Integer,
    /// Whole numbers that are not negative, at least one of them beyond `i64`.
    Unsigned,
}

impl EnumKind {
    /// Whether the values are numbers.
    pub fn is_integer(self) -> bool {
        match self {
            Self::Integer | Self::Unsigned => true,
            Self::Text => false,
        }
    }
}

/// One value of an enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Constant {
    /// The value.
    pub value: Value,
    /// A name that an extension (`x-enum-varnames` and its like) or the `title` of a `oneOf` of
    /// constants gives it.
    pub name: Option<String>,
    /// A description that an extension or a `oneOf` of constants gives it.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// One of several types, decided by guards.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The branches in the order in which their guards are asked.
    pub variants: Vec<Variant>,
}

/// One branch of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its schema.
    pub at: Pointer,
    /// The words it is called after: its tag value, component name, title or JSON kind.
    pub name: String,
    /// Its type; never nullable (a null branch became nullness of the use).
    pub value: Use,
    /// What must hold of a value for it to be of this branch; all of them.
    pub guards: Vec<Guard>,
    /// What the document says.
    pub docs: Docs,
    /// Whether it must be boxed, since it closes a cycle; set by `check`. Size is no reason: it
    /// changes with every field that a vendor adds, and with it the type that callers match on.
    pub boxed: bool,
}

/// A list, map or tuple that contains itself, which an alias in Rust cannot.
#[derive(Debug, Clone, PartialEq)]
pub struct Newtype {
    /// The list, map or tuple; never nullable.
    pub value: Use,
    /// Whether it must be boxed, since a tuple closes a cycle; set by `check`.
    pub boxed: bool,
}

/// A question that decides a branch.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Guard {
    /// The value is of one of these JSON kinds.
    Kind(Kinds),
    /// The value is an object and the key has one of these constants.
    Tag(String, Vec<Value>),
    /// The value is an object and the key has no constant that `Tag` of another branch has.
    OtherTag(String),
    /// The value is an object, and the value at the end of this path of keys is one of these
    /// constants.
    Path(Vec<String>, Vec<Value>),
    /// The value is an object and the key has a value of one of these kinds.
    KeyKind(String, Kinds),
    /// The value is an object and all these keys are there.
    Has(Vec<String>),
    /// The value is an object and none of these keys is there.
    Lacks(Vec<String>),
    /// The value is one of these constants.
    Value(Vec<Value>),
    /// The value is a list whose items are all of these kinds.
    Items(Kinds),
    /// The value is a list of this length.
    Length(usize),
}
