// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! All of it needs the feature `tags-pets`.

use super::*;

use crate::runtime::Date;
use crate::runtime::Json;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Sends `kind: "cat"`.
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

/// Sends `kind: "dog"`.
///
/// Schema: `#/components/schemas/Dog`
#[derive(Default)]
#[non_exhaustive]
pub struct Dog {
    pub owner: Option<Person>,
    pub other: Other,
}
setters! { Dog {
    owner(Person),
} }

/// What is there of it when it comes.
///
/// Schema: `#/components/schemas/NewPet`
#[derive(Clone)]
#[non_exhaustive]
pub enum NewPet {
    Cat(Cat),
    Dog(Dog),
    Unknown(Json),
}
branches! { NewPet {
    Cat(Cat),
    Dog(Dog),
} }

/// Schema: `#/components/schemas/Person`
#[non_exhaustive]
pub struct Person {
    pub first: String,
    pub last: String,
    pub street: String,
    pub town: String,
    pub code: String,
    pub other: Other,
}

/// The required fields of [`Person`].
#[derive(Debug, Clone, PartialEq)]
pub struct PersonRequired {
    pub first: String,
    pub last: String,
    pub street: String,
    pub town: String,
    pub code: String,
}

impl Person {
    /// A value with its required fields; the others are set by methods.
    pub fn new(required: PersonRequired) -> Self {
        Self {
            first: required.first,
            last: required.last,
            street: required.street,
            town: required.town,
            code: required.code,
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Pet`
#[non_exhaustive]
pub struct Pet {
    pub id: i64,
    /// At most 80 characters.
    pub name: Option<PetName>,
    pub kind: Option<PetKind>,
    pub price: Option<Money>,
    pub other: Other,
}

/// Schema: `#/components/schemas/PetFilter`
#[derive(Default)]
#[non_exhaustive]
pub struct PetFilter {
    pub kind: Option<PetKind>,
    pub born: Option<Date>,
    pub other: Other,
}
setters! { PetFilter {
    kind(into PetKind),
    born(into Date),
} }

/// Schema: `#/components/schemas/PetKind`
#[derive(Clone)]
#[non_exhaustive]
pub enum PetKind {
    Cat,
    Dog,
    Unknown(Unknown),
}

/// At most 80 characters.
///
/// Schema: `#/components/schemas/PetName`
pub type PetName = String;
