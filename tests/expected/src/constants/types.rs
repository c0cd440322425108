// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::Json;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Schema: `#/components/schemas/Bird`
#[non_exhaustive]
pub struct Bird {
    pub pet_type: String,
    pub other: Other,
}

impl Bird {
    /// A value with its required fields; the others are set by methods.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Sends `petType: "kitty"`.
///
/// Schema: `#/components/schemas/Cat`
#[derive(Default)]
#[non_exhaustive]
pub struct Cat {
    pub lives: Option<i64>,
    pub other: Other,
}
setters! { Cat {
    lives(i64),
} }

/// Sends `t: true`, `f: false`, `half: 1.5`, `seven: 7`, `text: "x"`, `large: 18446744073709551615`, `referred: 0.5`.
///
/// Schema: `#/components/schemas/Constants`
#[non_exhaustive]
pub struct Constants {
    pub nothing: (),
    pub none: (),
    /// One of `{"k":1,"quote\"":[null]}`.
    pub object: BTreeMap<String, Json>,
    /// One of `[1,"two"]`.
    pub list: Vec<Json>,
    /// Always `false`.
    pub enum_of_one: bool,
    /// One of `-0.5`.
    pub minus: f64,
    pub optional: Option<ConstantsOptional>,
    pub other: Other,
}

impl Default for Constants {
    fn default() -> Self {
        Self {
            nothing: (),
            none: (),
            object: crate::runtime::constant("{\"k\":1,\"quote\\\"\":[null]}"),
            list: crate::runtime::constant("[1,\"two\"]"),
            enum_of_one: false,
            minus: -0.5,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Constants {
    optional(into ConstantsOptional),
} }

/// Schema: `#/components/schemas/Constants/properties/optional`
#[derive(Clone)]
#[non_exhaustive]
pub enum ConstantsOptional {
    Y,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Dog`
#[non_exhaustive]
pub struct Dog {
    /// Set to `doggo`, by which a union knows it.
    pub pet_type: DogPetType,
    pub bark: String,
    pub other: Other,
}

impl Dog {
    /// A value with its required fields; the others are set by methods.
    pub fn new(bark: impl Into<String>) -> Self {
        Self {
            pet_type: DogPetType::Doggo,
            bark: bark.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Dog/properties/petType`
#[derive(Clone)]
#[non_exhaustive]
pub enum DogPetType {
    Doggo,
    Wolf,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Egg`
#[derive(Clone)]
#[non_exhaustive]
pub enum Egg {
    Bird(Bird),
    Snake(Snake),
    Unknown(Json),
}
branches! { Egg {
    Bird(Bird),
    Snake(Snake),
} }

/// Schema: `#/components/schemas/Fish`
#[non_exhaustive]
pub struct Fish {
    pub pet_type: String,
    pub other: Other,
}

impl Fish {
    /// A value with its required fields; the others are set by methods.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// One of `0.5`.
///
/// Schema: `#/components/schemas/Half`
pub type Half = f64;

/// Schema: `#/components/schemas/Pet`
#[derive(Clone)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    Fish(Fish),
    Bird(Bird),
    Unknown(Json),
}
branches! { Pet {
    Cat(Cat),
    Dog(Dog),
    Fish(Fish),
    Bird(Bird),
} }

/// Has `petType: "snake"`.
///
/// Schema: `#/components/schemas/Snake`
#[non_exhaustive]
pub struct Snake {
    pub other: Other,
}
