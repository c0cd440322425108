//! serde's traits for the types of the runtime that stand in fields, so that a type of the user can
//! hold them as well. Generated types have the traits from the macros.

use super::{Exact, FilePart, FormatValue, Nullable, OrNull, Other, Wire, deserialize, serialize};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! serde_by_wire {
    ($([$($parameter:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($parameter)*> Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }
        impl<'de, $($parameter)*> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

serde_by_wire! {
    [T: FormatValue] Exact<T>,
    [] FilePart,
    [T: Wire] Nullable<T>,
    [T: Wire] OrNull<T>,
    [] Other,
}
