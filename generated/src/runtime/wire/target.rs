//! Where values are put when they are read.

/// A place that a format can fill.
///
/// It is two words, so that it travels in registers: a value is asked for it every time it is read.
#[derive(Debug)]
pub enum Target<'a> {
    /// `null` is all there can be.
    Null,
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// An integer of 64 bits.
    Signed(&'a mut i64),
    /// A number.
    Float(&'a mut f64),
    /// A string.
    Text(&'a mut String),
    /// A value or `null`: the place is cleared, or grown once.
    Option,
    /// A list: the place is cleared, then grown for every item.
    List,
    /// Something that has to be asked: the value reads itself.
    Custom,
}
