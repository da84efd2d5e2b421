"""The first start: set this laptop up from a survey pack, create a survey, or try the demo."""
