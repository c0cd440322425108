//! UUIDs, which are text in JSON.

use super::{Input, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use ::uuid::Uuid;

impl Wire for Uuid {
    fn placeholder() -> Self {
        Self::nil()
    }

    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.text(&mut |text| {
            *self = Self::try_parse(text)
                .map_err(|_| WireError::new(format_args!("expected a UUID, found {text:?}")))?;
            Ok(())
        })
    }

    fn view(&self) -> View<'_> {
        View::OwnedText
    }
    fn text(&self, give: &mut dyn FnMut(&str)) {
        give(&self.hyphenated().to_string());
    }

    fn check(&self, _: &'static [Rule], _: &mut Check) {}
}
