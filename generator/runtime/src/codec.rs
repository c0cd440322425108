//! How a success is read: one type for each way, so that an operation names its own instead of
//! having a function for it.

use super::error::DecodeError;
#[cfg(feature = "test-util")]
use super::mock_answer::{of_success, of_variant};
use super::plan::{Case, Outcomes, Plan};
use super::response_reader::ResponseReader;
use super::wire::Wire;
#[cfg(feature = "test-util")]
use super::{request::json, response::Response};

/// Reads successes as values of one type.
pub trait Codec<T> {
    /// The documented successes.
    fn cases(plan: &'static Plan) -> &'static [Case] {
        plan.successes
    }

    /// Reads the answer that is one of the cases.
    ///
    /// # Errors
    /// If it does not fit the document.
    fn read(response: &ResponseReader, case: usize) -> Result<T, DecodeError>;

    /// Writes a value as the answer that reads as it, if there is one.
    #[cfg(feature = "test-util")]
    fn write(plan: &'static Plan, value: &T) -> Option<Response>;
}

/// The body is JSON.
#[derive(Debug)]
pub enum Json {}

impl<T: Wire> Codec<T> for Json {
    fn read(response: &ResponseReader, _: usize) -> Result<T, DecodeError> {
        response.json()
    }

    #[cfg(feature = "test-util")]
    fn write(plan: &'static Plan, value: &T) -> Option<Response> {
        Some(of_success(plan.successes, json(value).into()))
    }
}

/// The body is text.
#[derive(Debug)]
pub enum Text {}

impl Codec<String> for Text {
    fn read(response: &ResponseReader, _: usize) -> Result<String, DecodeError> {
        response.text()
    }

    #[cfg(feature = "test-util")]
    fn write(plan: &'static Plan, value: &String) -> Option<Response> {
        Some(of_success(plan.successes, value.clone().into()))
    }
}

/// The body is kept as it came.
#[derive(Debug)]
pub enum Bytes {}

impl Codec<super::Bytes> for Bytes {
    fn read(response: &ResponseReader, _: usize) -> Result<super::Bytes, DecodeError> {
        response.bytes()
    }

    #[cfg(feature = "test-util")]
    fn write(plan: &'static Plan, value: &super::Bytes) -> Option<Response> {
        Some(of_success(plan.successes, value.clone()))
    }
}

/// No body is needed.
#[derive(Debug)]
pub enum Empty {}

impl Codec<()> for Empty {
    fn read(response: &ResponseReader, _: usize) -> Result<(), DecodeError> {
        response.empty()
    }

    #[cfg(feature = "test-util")]
    fn write(plan: &'static Plan, (): &()) -> Option<Response> {
        Some(of_success(plan.successes, super::Bytes::new()))
    }
}

/// Every case has a variant of an enum, whose table says how it is read.
#[derive(Debug)]
pub enum Variants {}

impl<T: Outcomes> Codec<T> for Variants {
    fn cases(_: &'static Plan) -> &'static [Case] {
        T::cases()
    }

    fn read(response: &ResponseReader, case: usize) -> Result<T, DecodeError> {
        T::read(response, case)
    }

    #[cfg(feature = "test-util")]
    fn write(_: &'static Plan, value: &T) -> Option<Response> {
        of_variant(value)
    }
}
